import { showWay } from '../state/notices.tsx'
import { texts } from '../words/texts.ts'

const words = texts.common.changedElsewhere

/** Tells of a text that another window took away while the caret was in it, and offers its words. */
export function tellGone(name: string, text: string): void {
  const run = () => void navigator.clipboard.writeText(text).catch(() => undefined)
  showWay(words.gone(name, text), { words: words.copy, run })
}
