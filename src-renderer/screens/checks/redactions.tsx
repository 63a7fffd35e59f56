import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { redactionSchema } from '../../../src-main/domain/meeting/meeting.ts'
import { useMeeting } from '../../state/session-context.ts'
import { useNextLine } from '../../widgets/use-next-line.ts'
import { texts } from '../../words/texts.ts'
import classes from './checks.module.css'
import { maskedText } from './masked-text.ts'
import { useFindingActions } from './use-finding-actions.ts'

const words = texts.checks

/** What the public version blacks out: each can be taken back, and any text can be added. */
export function Redactions() {
  const { redactions } = useMeeting()
  const { showAgain } = useFindingActions()
  return (
    <section className={classes['part']} aria-label={words.redacted}>
      <h2>{words.redacted}</h2>
      <p className={classes['text']}>{words.redactedText}</p>
      {redactions.length > 0 && (
        <ul>
          {redactions.map((text) => (
            <li key={text} className={classes['redaction']}>
              <span>{maskedText(text)}</span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${words.act['show-again']}: ${maskedText(text)}`}
                onClick={() => void showAgain(text)}
              >
                {words.act['show-again']}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddRedaction />
    </section>
  )
}

function AddRedaction() {
  const { redact } = useFindingActions()
  const { text, write, send } = useNextLine()
  const [tooShort, setTooShort] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const wanted = redactionSchema.safeParse(text)
    setTooShort(!wanted.success)
    if (!wanted.success) return
    await send(() => redact(wanted.data))
  }
  return (
    <form className={classes['add']} onSubmit={(event) => void submit(event)}>
      <TextInput
        size="xs"
        label={words.add}
        value={text}
        error={tooShort && words.tooShort}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default">
        {words.addButton}
      </Button>
    </form>
  )
}
