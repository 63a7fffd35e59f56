import type { SaveQueue } from './save-queue.ts'
import type { Store } from './store.ts'

/** How often a lost connection is tried again, in milliseconds. */
const retryDelay = 2000

/** Tries again what could not be sent, for as long as the connection is lost. */
export function retryWhenLost<T>({ state, flush }: SaveQueue<T>): void {
  let waits = false
  state.subscribe(() => {
    const now = state.get()
    if (waits || now.kind !== 'failed' || now.refusal.code !== 'connection-lost') return
    waits = true
    setTimeout(() => {
      waits = false
      void flush()
    }, retryDelay)
  })
}

/** Tries again what was written in an item that was gone, whenever the meeting has changed: it may be back. */
export function retryWhenBack<T>({ state, flush }: SaveQueue<T>, shown: Store<T>): void {
  shown.subscribe(() => {
    const now = state.get()
    if (now.kind === 'failed' && now.refusal.code.startsWith('item-not-')) void flush()
  })
}
