import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'
import { texts } from '../../../words/texts.ts'
import classes from './decision.module.css'

export interface PhraseBarProps {
  readonly phrases: readonly Phrase[]
  readonly onPick: (phrase: Phrase) => void
}

/** The standard phrases with the figure that sets each; those behind the ninth are found by their letters. */
export function PhraseBar({ phrases, onPick }: PhraseBarProps) {
  const bar = useRef<HTMLFieldSetElement>(null)
  useRoomBelow(bar)
  return (
    <fieldset ref={bar} className={classes['phrases']} aria-label={texts.hold.item.phrases}>
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

/** Tells the part that scrolls how much of its lower edge the bar lies over, so that what is scrolled into view stands above it. */
function useRoomBelow(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current: element } = bar
    const room = element?.closest('main')
    if (!element || !room) return
    const tell = () => room.style.setProperty('--phrases', `${element.offsetHeight}px`)
    tell()
    const sizes = new ResizeObserver(tell)
    sizes.observe(element)
    return () => {
      sizes.disconnect()
      room.style.removeProperty('--phrases')
    }
  }, [bar])
}
