import type { Result } from '../../../src-main/domain/result.ts'
import type { Api } from '../../link/link.ts'
import { createStore, type Store } from '../../state/store.ts'

/** What the window knows of words as one committee spells them; every word is asked for once. */
export interface WordBook {
  /** Whether a word is spelled wrong; null while it is not known. */
  readonly isWrong: (word: string) => boolean | null
  /** Asks for those of the words that are not known. Without a connection they stay unknown, and unmarked. */
  readonly lookUp: (words: readonly string[]) => Promise<void>
  readonly suggest: (word: string) => Promise<readonly string[]>
  /** Makes a word the committee's own; null where no committee is open. */
  readonly learn: ((word: string) => Promise<Result<string[]>>) | null
  /** Leaves a word unmarked until the window is closed. */
  readonly skip: (word: string) => void
  /** Grows when what is wrong may have become right, or the other way. */
  readonly turn: Store<number>
  /** Forgets what was answered. */
  readonly forget: () => void
}

const books = new WeakMap<Api, Map<string | null, WordBook>>()

/** The book of a committee, null for none; the same one for as long as the window is open. */
export function wordBookOf(api: Api, committeeId: string | null): WordBook {
  const ofApi = books.get(api) ?? new Map<string | null, WordBook>()
  books.set(api, ofApi)
  const book = ofApi.get(committeeId) ?? createWordBook(api, committeeId)
  ofApi.set(committeeId, book)
  return book
}

/** Forgets what was answered in every book: some committee's own words or people may have changed. */
export function forgetAnswers(api: Api): void {
  for (const book of books.get(api)?.values() ?? []) book.forget()
}

function createWordBook(api: Api, committeeId: string | null): WordBook {
  const known = new Map<string, boolean>()
  const skipped = new Set<string>()
  const turn = createStore(0)
  const forget = () => {
    known.clear()
    turn.set(turn.get() + 1)
  }
  return {
    turn,
    forget,
    isWrong: (word) => (skipped.has(word) ? false : (known.get(word) ?? null)),
    lookUp: async (words) => {
      const asked = words.filter((word) => !known.has(word))
      if (asked.length === 0) return
      const asking = turn.get()
      const answer = await api.spelling.check({ committeeId, words: asked }).catch(() => null)
      // What was asked before a word was learnt is asked again.
      if (answer === null || turn.get() !== asking) return
      const wrong = new Set(answer.wrong)
      for (const word of asked) known.set(word, wrong.has(word))
    },
    suggest: (word) => api.spelling.suggest({ word }).catch(() => []),
    learn:
      committeeId === null
        ? null
        : async (word) => {
            const learnt = await api.spelling.learn({ committeeId, word: word.replace(/\.$/, '') })
            forget()
            return learnt
          },
    skip: (word) => {
      skipped.add(word)
      turn.set(turn.get() + 1)
    },
  }
}
