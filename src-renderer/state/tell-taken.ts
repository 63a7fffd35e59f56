import type { Undone } from '../../src-main/contract/undo.ts'
import type { Result } from '../../src-main/domain/result.ts'
import { texts } from '../words/texts.ts'
import { showDone, showRefusal, withdrawWaysBack } from './notices.tsx'

/** Tells what was undone or done again, whose notices then no longer offer it, or why nothing was. */
export function tellTaken(way: 'undo' | 'redo', result: Result<Undone>): void {
  if (result.ok) {
    withdrawWaysBack()
    const what = texts.told.step(result.value)
    showDone(way === 'undo' ? texts.common.undone(what) : texts.common.redone(what))
  } else if (result.refusal.code.startsWith('nothing')) showDone(result.refusal.message)
  else showRefusal(result.refusal)
}
