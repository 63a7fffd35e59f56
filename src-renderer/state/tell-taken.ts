import type { Undone } from '../../src-main/contract/undo.ts'
import type { Result } from '../../src-main/domain/result.ts'
import { texts } from '../words/texts.ts'
import { showDone, showRedo, showRefusal, withdrawWaysBack } from './notices.tsx'

/**
 * Tells what was undone or done again, whose notices then no longer offer it, or why nothing was. What was undone may be another
 * window's: where `redo` is given, the notice offers it.
 */
export function tellTaken(way: 'undo' | 'redo', result: Result<Undone>, redo?: () => void): void {
  if (result.ok) {
    withdrawWaysBack()
    const what = taken(result.value)
    if (way === 'redo') showDone(texts.common.redone(what))
    else if (redo === undefined) showDone(texts.common.undone(what))
    else showRedo(texts.common.undone(what), redo)
  } else if (result.refusal.code.startsWith('nothing')) showDone(result.refusal.message)
  else showRefusal(result.refusal)
}

/** What was done, and with which item of the meeting. */
function taken(undone: Undone): string {
  const what = texts.told.step(undone)
  const item = undone.meeting?.items.find(({ id }) => id === undone.itemId)
  return item === undefined ? what : texts.common.ofItem(what, item.number)
}
