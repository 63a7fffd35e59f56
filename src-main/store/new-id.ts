import { v7 } from 'uuid'

/** A new row's id. It begins with the time, so that what is made together lies together in the store (decision 0021). */
export function newId(): string {
  return v7()
}
