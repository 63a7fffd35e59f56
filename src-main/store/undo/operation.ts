import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * The operation a change is part of: its name in the contract ("item.move"), what it is about (its ids), and when (ms). `base` is the
 * revision of the meeting that its caller had before her eyes, null where it did not say.
 */
export interface Operation {
  readonly name: string
  readonly facet: string
  readonly at: number
  readonly meetingId: string | null
  readonly itemId: string | null
  readonly base: number | null
}

const unnamed: Operation = { name: '', facet: '', at: 0, meetingId: null, itemId: null, base: null }

const current = new AsyncLocalStorage<Operation>()

/** Runs `use`; every change written in it, however late, is a part of the operation. */
export function withOperation<T>(operation: Operation, use: () => T): T {
  return current.run(operation, use)
}

/** The operation that is running; a change outside every operation has no name and stands alone. */
export function currentOperation(): Operation {
  return current.getStore() ?? unnamed
}
