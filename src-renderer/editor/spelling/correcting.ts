import { createStore, type Store } from '../../state/store.ts'
import type { Correctable } from './correctable.ts'
import { type Choice, type Correction, chosenOf } from './correction.ts'
import { learnWord } from './learn-word.ts'
import type { Mistake } from './mistakes.ts'
import type { WordBook } from './word-book.ts'

/** The mistake whose suggestions stand open, and what can be done with it. */
export interface Correcting {
  readonly open: Store<Correction | null>
  /** Opens the suggestions of a mistake; `hasty` where Enter has been pressed already. */
  readonly begin: (mistake: Mistake, hasty?: boolean) => void
  readonly choose: (choice: Choice) => void
  /** The keys while suggestions stand open; true where one was taken. Any other closes them and does what it always does. */
  readonly hear: (event: KeyboardEvent) => boolean
  /** Something else is chosen in the text: the suggestions are closed. */
  readonly moved: (chosen: { readonly from: number; readonly to: number }) => void
}

/** The corrections of one text. The focus stays in the text: every key comes through it, and none is lost. */
export function createCorrecting(text: Correctable, book: WordBook): Correcting {
  const open = createStore<Correction | null>(null)
  /** F7 behind a hasty Enter: it is heard when the word is corrected. */
  const onward: KeyboardEvent[] = []

  async function begin(mistake: Mistake, hasty = false) {
    onward.splice(0)
    const said = text.choose(mistake)
    open.set({ mistake, text: said, suggestions: null, canLearn: book.learn !== null, steps: 0, hasty })
    const suggestions = await book.suggest(mistake.asked)
    const now = open.get()
    if (now?.mistake !== mistake) return
    const there = { ...now, suggestions, hasty: false }
    open.set(there)
    const chosen = now.hasty ? chosenOf(there) : null
    // A hasty Enter that found no suggestion was meant for one.
    if (chosen !== null && (chosen.kind === 'take' || now.steps !== 0)) choose(chosen)
    for (const event of onward.splice(0)) text.dom.dispatchEvent(new KeyboardEvent(event.type, event))
  }
  function choose(choice: Choice) {
    const now = open.get()
    open.set(null)
    if (now === null) return
    const { mistake } = now
    if (choice.kind === 'take') return text.put(mistake, choice.word)
    if (choice.kind === 'skip') book.skip(mistake.asked)
    if (choice.kind === 'learn') void learnWord(book, mistake.asked, now.text)
    text.leave(mistake)
  }
  return {
    open,
    begin: (mistake, hasty) => void begin(mistake, hasty),
    choose,
    hear: (event) => {
      if (event.key !== 'F7' || open.get()?.hasty !== true) return hear(event, open, choose)
      onward.push(event)
      take(event)
      return true
    },
    moved: ({ from, to }) => {
      const now = open.get()
      if (now !== null && (now.mistake.from !== from || now.mistake.to !== to)) open.set(null)
    },
  }
}

function hear(
  event: KeyboardEvent,
  open: Store<Correction | null>,
  choose: (choice: Choice) => void,
): boolean {
  const now = open.get()
  if (now === null || isModifier(event.key)) return false
  const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key]
  const plainEnter = event.key === 'Enter' && !event.altKey
  if (step === undefined && !plainEnter && event.key !== 'Escape') {
    open.set(null)
    return false
  }
  take(event)
  if (step !== undefined) open.set({ ...now, steps: now.steps + step })
  else if (event.key === 'Escape') open.set(null)
  else enter(now, open, choose)
  return true
}

function take(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

function enter(now: Correction, open: Store<Correction | null>, choose: (choice: Choice) => void): void {
  const choice = chosenOf(now)
  if (choice === null) open.set({ ...now, hasty: true })
  else choose(choice)
}

/** Whether a key only changes what others do. */
export function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key)
}
