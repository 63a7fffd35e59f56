import { isModifier } from '../../editor/spelling/correcting.ts'
import { showDone } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'

/** How long one waits before it is said that mistakes are being looked for, in milliseconds. */
const untilSaid = 1000

/** One is on the way to a mistake, which may be far away in the meeting. */
export interface Way {
  /** It has ended, or something else was done meanwhile: nobody waits for it any more. */
  readonly isLeft: () => boolean
  /** Enter was pressed meanwhile: it is meant for the suggestions, and not for what still has the focus. */
  readonly isHasty: () => boolean
  readonly end: () => void
}

/** Sets out: hears every key from here on until the way ends. */
export function setOut(): Way {
  let left = false
  let hasty = false
  const said = setTimeout(() => showDone(texts.spelling.lookingOnward), untilSaid)
  const end = () => {
    left = true
    clearTimeout(said)
    window.removeEventListener('keydown', hear, true)
    window.removeEventListener('pointerdown', end, true)
  }
  const hear = (event: KeyboardEvent) => {
    if (isModifier(event.key)) return
    if (event.key !== 'Enter' && event.key !== 'F7') return end()
    if (event.key === 'Enter') hasty = true
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', hear, true)
  window.addEventListener('pointerdown', end, true)
  return { isLeft: () => left, isHasty: () => hasty, end }
}
