import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { ToldRefusal } from '../telling.ts'

/** What the program tells: it writes Danish already. */
export const told = {
  refusal: (refusal: Refusal): ToldRefusal => refusal,
}
