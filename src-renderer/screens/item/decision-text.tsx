import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Outcome } from '../../../src-main/domain/meeting/decision.ts'
import { fromPlainText } from '../../../src-main/domain/rich-text/build.ts'
import { isEmptyRichText, plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { RichTextField } from '../../editor/rich-text-field.tsx'
import { useSession } from '../../state/session-context.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'
import { outcomeOf, type Phrase } from './phrases.ts'
import { usePhrases } from './use-phrases.ts'

/** As many phrases as there are figure keys. */
const keys = 9

/** A decision's words and what they came to. */
export interface DecisionWords {
  readonly body: RichText
  readonly outcome: Outcome | null
}

export interface DecisionTextProps {
  readonly label: string
  /** The text's name (see `RichTextFieldProps`). */
  readonly place?: string
  readonly value: DecisionWords
  readonly onChange: (value: DecisionWords) => void
  /** Who decides the item: another body is recommended to, which has phrases of its own. */
  readonly decidingBody: string | null
  readonly autoFocus?: boolean
  readonly onLeave?: () => void
}

/** A decision: free text, or while it is empty a standard phrase by a click or a figure key. */
export function DecisionText(props: DecisionTextProps) {
  const { label, place, value, onChange, decidingBody, autoFocus = false, onLeave } = props
  const { queue } = useSession()
  const readOnly = useReadOnly()
  const phrases = usePhrases(decidingBody)
  // The editor keeps its own document; a phrase set from outside needs a fresh one.
  const [generation, setGeneration] = useState(0)
  const empty = isEmptyRichText(value.body)

  function set(phrase: Phrase) {
    onChange({ body: fromPlainText(phrase.text), outcome: phrase.outcome })
    setGeneration((old) => old + 1)
    void queue.flush()
  }
  function onKey(event: KeyboardEvent): boolean {
    const phrase = phrases[Number(event.key) - 1]
    if (!empty || phrase === undefined || event.ctrlKey || event.altKey || event.metaKey) return false
    event.preventDefault()
    set(phrase)
    return true
  }
  return (
    <div>
      <RichTextField
        key={generation}
        label={label}
        {...(place === undefined ? {} : { place })}
        value={value.body}
        autoFocus={autoFocus || generation > 0}
        placeholder={texts.item.decision.guidance}
        onKey={onKey}
        onChange={(body) => onChange({ body, outcome: outcomeOf(plainText(body), phrases) })}
        onLeave={() => {
          setGeneration(0)
          void queue.flush()
          onLeave?.()
        }}
      />
      {empty && !readOnly && (
        <fieldset className={classes['phrases']} aria-label={`${texts.item.decision.phrases}: ${label}`}>
          {phrases.slice(0, keys).map((phrase, index) => (
            <UnstyledButton
              key={phrase.text}
              className={classes['phrase'] ?? ''}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => set(phrase)}
            >
              <span className={classes['phraseKey']}>{index + 1}</span> {phrase.text}
            </UnstyledButton>
          ))}
        </fieldset>
      )}
    </div>
  )
}
