import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Result } from '../../../src-main/domain/result.ts'

/** Why an operation was refused, and null where it was not. */
export function refusalOf(result: Result<unknown>): Refusal | null {
  return result.ok ? null : result.refusal
}
