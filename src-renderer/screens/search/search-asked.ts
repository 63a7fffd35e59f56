import type { Access } from '../../../src-main/domain/meeting/item.ts'
import { createStore } from '../../state/store.ts'

/** What is asked for in the search. */
export interface SearchAsked {
  readonly text: string
  readonly committeeId: string | null
  readonly year: number | null
  readonly access: Access | null
}

/** The latest search of this window: it is there when one comes back from what it found. */
export const searchAsked = createStore<SearchAsked>({ text: '', committeeId: null, year: null, access: null })
