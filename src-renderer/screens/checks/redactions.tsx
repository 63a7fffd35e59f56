import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import { redactionSchema } from '../../../src-main/domain/meeting/meeting.ts'
import { meetingContent } from '../../../src-main/domain/meetings/meeting-content.ts'
import { maskedText } from '../../../src-main/domain/redactions/masked-text.ts'
import {
  placesInMeeting,
  type RedactionPlaces,
} from '../../../src-main/domain/redactions/redaction-places.ts'
import { useMeeting } from '../../state/session-context.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { useNextLine } from '../../widgets/use-next-line.ts'
import { texts } from '../../words/texts.ts'
import classes from './checks.module.css'
import { useFindingActions } from './use-finding-actions.ts'

const words = texts.checks

/** What the public version blacks out, and in how many places: each can be taken back, and any text can be added. */
export function Redactions() {
  const meeting = useMeeting()
  const { redactions } = meeting
  const places = useMemo(() => placesInMeeting(meetingContent(meeting), meeting.redactions), [meeting])
  const { showAgain } = useFindingActions()
  return (
    <section className={classes['part']} aria-label={words.redacted}>
      <h2>{words.redacted}</h2>
      <p className={classes['text']}>{words.redactedText}</p>
      {redactions.length > 0 && (
        <ul>
          {redactions.map((text, at) => (
            <li key={text} className={classes['redaction']}>
              <span>
                {maskedText(text)}
                <Places found={places[at]} />
              </span>
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

/** So many words are named that a redaction stands inside. */
const named = 3

function Places({ found }: { readonly found: RedactionPlaces | undefined }) {
  if (found === undefined) return null
  const { count, inWords } = found
  return (
    <>
      <small className={classes['places']}>
        {count === 0 && <SignalIcon signal="notice" />} {words.places(count)}
      </small>
      {inWords.length > 0 && (
        <small className={classes['places']}>{words.inWords(inWords.slice(0, named))}</small>
      )}
    </>
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
