import type { Result } from '../../domain/result.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { type Outlet, tellRefusal } from './outlet.ts'

/** Tells the outcome of an operation: the value, in words where `--json` is not asked for, or the refusal. */
export function answerResult<T>(outlet: Outlet, result: Result<T>, words: (value: T) => string): ExitCode {
  if (!result.ok) {
    tellRefusal(outlet, result.refusal)
    return exitCodes.refused
  }
  outlet.answer(result.value, () => words(result.value))
  return exitCodes.done
}
