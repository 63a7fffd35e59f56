import { AsyncLocalStorage } from 'node:async_hooks'

/** The operation a change is part of: its name in the contract ("item.move"), what it is about (its ids), and when (ms). */
export interface Operation {
  readonly name: string
  readonly facet: string
  readonly at: number
}

const current = new AsyncLocalStorage<Operation>()

/** Runs `use`; every change written in it, however late, is a part of the operation. */
export function withOperation<T>(operation: Operation, use: () => T): T {
  return current.run(operation, use)
}

/** The operation that is running; a change outside every operation has no name and stands alone. */
export function currentOperation(): Operation {
  return current.getStore() ?? { name: '', facet: '', at: 0 }
}
