import { afterFrames } from './after-frames.ts'

/** What comes of letters runs no oftener than this while they follow each other, in milliseconds. */
const every = 400
/** So long without a letter, in milliseconds, is a pause. */
export const pause = 250

/** Work that comes of letters and holds up none. */
export interface BetweenLetters {
  /** A letter came: the work is to be done. */
  readonly came: () => void
  /** The work is not to be done any more. */
  readonly callOff: () => void
}

/**
 * Does `work` when the letter has been seen and the next is furthest away. While letters follow each other it is done for some at
 * once, at the latest in the pause after them, and before anything else that the user does: a text that is left is shown and
 * opened again as it was left.
 */
export function betweenLetters(work: () => void): BetweenLetters {
  let timer: ReturnType<typeof setTimeout> | undefined
  let callOffFrames: (() => void) | null = null
  let last = Number.NEGATIVE_INFINITY
  function callOff() {
    waiting.delete(due)
    clearTimeout(timer)
    callOffFrames?.()
    callOffFrames = null
  }
  function due() {
    callOff()
    last = performance.now()
    work()
  }
  function came() {
    if (callOffFrames !== null) return
    clearTimeout(timer)
    waiting.add(due)
    if (performance.now() - last >= every) callOffFrames = afterFrames(due)
    else timer = setTimeout(due, pause)
  }
  return { came, callOff }
}

const waiting = new Set<() => void>()

function doAll(): void {
  for (const due of [...waiting]) due()
}

/** The keys that write, or are held while one writes: they do not leave the text. */
const writing = /^(?:.|Backspace|Delete|Enter|Shift|Dead|Process)$/u

function writes({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return writing.test(key) && !ctrlKey && !altKey && !metaKey
}

if (typeof document !== 'undefined') {
  document.addEventListener('keydown', (event) => !writes(event) && doAll(), true)
  for (const other of ['pointerdown', 'focusout', 'drop']) document.addEventListener(other, doAll, true)
}
