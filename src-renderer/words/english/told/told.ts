import { tellRefusal } from './tell-refusal.ts'

/** What the program tells, which it writes in Danish: the same in English. */
export const told = {
  refusal: tellRefusal,
}
