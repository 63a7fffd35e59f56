import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'
import { texts } from '../../../words/texts.ts'
import classes from './decision.module.css'

export interface PhraseBarProps {
  readonly phrases: readonly Phrase[]
  readonly onPick: (phrase: Phrase) => void
}

/** The standard phrases with the figure that sets each; those behind the ninth are found by their letters. */
export function PhraseBar({ phrases, onPick }: PhraseBarProps) {
  return (
    <fieldset className={classes['phrases']} aria-label={texts.hold.item.phrases}>
      {phrases.map((phrase, index) => (
        <button
          type="button"
          key={phrase.text}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(phrase)}
        >
          {index < 9 && <kbd>{index + 1}</kbd>} {phrase.text}
        </button>
      ))}
    </fieldset>
  )
}
