import { Checkbox, NativeSelect } from '@mantine/core'
import type { Phrase } from '../../../src-main/domain/committee/committee-settings.ts'
import { outcomes } from '../../../src-main/domain/meeting/decision.ts'
import { LineField } from '../../widgets/line-field.tsx'
import { RowTools } from '../../widgets/row-tools.tsx'
import { texts } from '../../words/texts.ts'
import classes from './committee.module.css'

const words = texts.committee.phrases

export interface PhraseRowProps {
  readonly phrase: Phrase
  readonly stored: Phrase
  readonly number: number
  readonly onChange: (phrase: Phrase) => void
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onRemove: () => void
}

/** One phrase: its text, what it means, and where it is offered. */
export function PhraseRow({ phrase, stored, number, onChange, onUp, onDown, onRemove }: PhraseRowProps) {
  return (
    <tr>
      <td>
        <LineField
          label={words.phrase(number)}
          value={phrase.text}
          stored={stored.text}
          onChange={(text) => text.trim() !== '' && onChange({ ...phrase, text })}
        />
      </td>
      <td>
        <NativeSelect
          aria-label={words.outcomeOf(number)}
          value={phrase.outcome}
          data={outcomes.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))}
          onChange={(event) => {
            const outcome = outcomes.find((known) => known === event.currentTarget.value)
            if (outcome) onChange({ ...phrase, outcome })
          }}
        />
      </td>
      <td className={classes['check']}>
        <Checkbox
          aria-label={words.forOwnOf(phrase.text)}
          checked={phrase.forOwnDecision}
          onChange={(event) => onChange({ ...phrase, forOwnDecision: event.currentTarget.checked })}
        />
      </td>
      <td className={classes['check']}>
        <Checkbox
          aria-label={words.forRecommendationOf(phrase.text)}
          checked={phrase.forRecommendation}
          onChange={(event) => onChange({ ...phrase, forRecommendation: event.currentTarget.checked })}
        />
      </td>
      <td className={classes['tools']}>
        <RowTools name={words.phrase(number)} onUp={onUp} onDown={onDown} onRemove={onRemove} />
      </td>
    </tr>
  )
}
