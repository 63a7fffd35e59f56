import type { Refusal } from '../../src-main/domain/refusal.ts'
import type { Result } from '../../src-main/domain/result.ts'
import { pause } from './between-letters.ts'
import { createStore, type Store } from './store.ts'

/** How the writing stands: "saved" is said only after the program has answered that the change is committed. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly refusal: Refusal }

/** What is to be saved for one facet of the meeting, and how. */
export interface Draft<T> {
  readonly value: unknown
  /** The value that was changed into this one. */
  readonly before?: unknown
  readonly save: (base: Base) => Promise<Result<T>>
}

/** What a draft was written on: the revision, null where none is to be known of, and the value as it was saved or read last. */
export interface Base {
  readonly revision: number | null
  readonly value: unknown
}

export interface SaveQueueOptions<T> {
  /** How long after the last change of a facet it is sent, in milliseconds. */
  readonly delay: number
  /** How long a change waits at most while others follow it: one who writes without a pause is saved too. In milliseconds. */
  readonly limit: number
  readonly clock: () => Date
  readonly onAnswer: (value: T) => void
  /** The refusal to show when the call itself failed (the connection, a bug), so that it is known to be an unsaved text. */
  readonly onFailure: (error: unknown) => Refusal
  /** Called before everything is sent, so that what a field still holds back is put too. */
  readonly gather?: () => void
  /** The revision of an answer, or with null of what the window shows: what a draft begun now is written on. */
  readonly revisionOf?: (answer: T | null) => number
}

type Timer = ReturnType<typeof setTimeout>

/** How long a change waits to be saved: half a second after the last key, and a second and a half while the keys follow each other. */
export const saveWaits = { delay: 500, limit: 1500 }

/** Saves drafts in order, one at a time; a draft stays until the very value that was sent has been acknowledged. */
export interface SaveQueue<T> {
  readonly state: Store<SaveState>
  /** Changes when a draft comes or goes; for screens that show drafts. */
  readonly drafts: Store<ReadonlyMap<string, Draft<T>>>
  readonly put: (facet: string, draft: Draft<T>) => void
  /**
   * The same for a text that shows itself what is written in it: the rest of the window hears of it, and of what was saved
   * meanwhile, between two letters, so that none waits for either.
   */
  readonly putShown: (facet: string, draft: Draft<T>) => void
  /** The drafts that `write` would put; they are not put. */
  readonly caught: (write: () => void) => readonly Draft<T>[]
  /** Sends everything now; true when nothing is left unsaved. */
  readonly flush: () => Promise<boolean>
  /** Runs an operation behind everything that is waiting to be saved. */
  readonly run: <R>(operation: () => Promise<Result<R>>) => Promise<Result<R>>
  /** The same for one that answers what the queue's saves do: it is shown before the next is begun, which is built on it. */
  readonly change: (operation: () => Promise<Result<T>>) => Promise<Result<T>>
  /** Waits for what is being sent, but sends nothing of what waits; `work` never rejects. */
  readonly behind: <R>(work: () => Promise<R>) => Promise<R>
  /** The values of the drafts. */
  readonly unsaved: () => readonly unknown[]
  /** Gives up what is unsaved: the stored values are shown again. */
  readonly discard: () => void
}

/** Makes a queue; see `SaveQueue`. */
export function createSaveQueue<T>(options: SaveQueueOptions<T>): SaveQueue<T> {
  const state = createStore<SaveState>({ kind: 'idle' })
  const drafts = createStore<ReadonlyMap<string, Draft<T>>>(new Map())
  const bases = new Map<string, Base>()
  const revisionOf = (answer: T | null) => options.revisionOf?.(answer) ?? null
  const waits = new Map<string, { readonly rest: Timer; readonly limit: Timer }>()
  /** Why a facet's draft could not be saved; told of until it is, also while it is tried again, or is given up. */
  const failures = new Map<string, Refusal>()
  let catching: Draft<T>[] | null = null
  let tail: Promise<unknown> = Promise.resolve()
  let inLine = 0
  let goOn = () => {}
  let lastShown = Number.NEGATIVE_INFINITY

  function inOrder<R>(work: () => Promise<R>): Promise<R> {
    inLine += 1
    goOn()
    return afterAll(() => work().finally(() => (inLine -= 1)))
  }

  function afterAll<R>(work: () => Promise<R>): Promise<R> {
    const next = tail.then(work)
    tail = next
    return next
  }

  /** While letters follow each other, waits until what is shown has been told of, unless something waits behind it. */
  async function untilSeen(): Promise<void> {
    const left = lastShown + pause - performance.now()
    if (left <= 0 || inLine > 1) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, left)
      const end = drafts.subscribe(resolve)
      goOn = () => {
        clearTimeout(timer)
        end()
        resolve()
      }
    })
    goOn()
    goOn = () => {}
  }

  async function attempt<R>(operation: () => Promise<Result<R>>): Promise<Result<R>> {
    if (failures.size === 0) state.set({ kind: 'saving' })
    const result = await operation().catch(
      (error: unknown): Result<R> => ({ ok: false, refusal: options.onFailure(error) }),
    )
    return result
  }

  async function send(facet: string): Promise<void> {
    await untilSeen()
    const draft = drafts.get().get(facet)
    if (draft === undefined) return
    const result = await attempt(() =>
      draft.save(bases.get(facet) ?? { revision: null, value: draft.before }),
    )
    if (!result.ok) {
      // A draft that was given up meanwhile has not failed.
      if (drafts.get().has(facet)) failures.set(facet, result.refusal)
      return settle()
    }
    // The answer is taken in as if it had come a little later: the stored text and that the draft is gone are always shown together.
    await untilSeen()
    failures.delete(facet)
    bases.set(facet, { revision: revisionOf(result.value), value: draft.value })
    options.onAnswer(result.value)
    if (drafts.get().get(facet) === draft) drafts.set(without(drafts.get(), facet))
    settle()
  }

  function settle(): void {
    const [refusal] = failures.values()
    if (refusal !== undefined) state.set({ kind: 'failed', refusal })
    else state.set(drafts.get().size > 0 ? { kind: 'saving' } : { kind: 'saved', at: options.clock() })
  }

  function put(facet: string, draft: Draft<T>, hold = drafts.set): void {
    if (catching !== null) return void catching.push(draft)
    if (!drafts.get().has(facet)) bases.set(facet, { revision: revisionOf(null), value: draft.before })
    hold(new Map(drafts.get()).set(facet, draft))
    // Said once, and not with every key; what could not be saved is not hidden by what is written beside it.
    if (state.get().kind !== 'saving' && failures.size === 0) state.set({ kind: 'saving' })
    sendLater(facet)
  }

  function caught(write: () => void): readonly Draft<T>[] {
    const found: Draft<T>[] = []
    catching = found
    try {
      write()
    } finally {
      catching = null
    }
    return found
  }

  function sendLater(facet: string): void {
    const due = () => {
      stopWaiting(facet)
      void inOrder(() => send(facet))
    }
    const before = waits.get(facet)
    clearTimeout(before?.rest)
    waits.set(facet, {
      rest: setTimeout(due, options.delay),
      limit: before?.limit ?? setTimeout(due, options.limit),
    })
  }

  function stopWaiting(facet: string): void {
    const wait = waits.get(facet)
    clearTimeout(wait?.rest)
    clearTimeout(wait?.limit)
    waits.delete(facet)
  }

  async function flush(): Promise<boolean> {
    options.gather?.()
    for (const facet of [...waits.keys()]) stopWaiting(facet)
    for (const facet of drafts.get().keys()) void inOrder(() => send(facet))
    await inOrder(async () => undefined)
    return drafts.get().size === 0
  }

  async function run<R>(operation: () => Promise<Result<R>>): Promise<Result<R>> {
    await flush()
    const result = await inOrder(() => attempt(operation))
    if (result.ok) settle()
    else state.set(drafts.get().size > 0 ? { kind: 'failed', refusal: result.refusal } : { kind: 'idle' })
    return result
  }

  function change(operation: () => Promise<Result<T>>): Promise<Result<T>> {
    return run(async () => {
      const result = await operation()
      if (result.ok) options.onAnswer(result.value)
      return result
    })
  }

  function discard(): void {
    for (const facet of [...waits.keys()]) stopWaiting(facet)
    failures.clear()
    drafts.set(new Map())
    state.set({ kind: 'idle' })
  }

  return {
    state,
    drafts,
    put: (facet, draft) => put(facet, draft),
    putShown: (facet, draft) => {
      lastShown = performance.now()
      put(facet, draft, drafts.setShown)
    },
    caught,
    flush,
    run,
    change,
    // In no hurry: what another window wrote is shown when letters that follow each other are a draft again.
    behind: afterAll,
    unsaved: () => [...drafts.get().values()].map(({ value }) => value),
    discard,
  }
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}
