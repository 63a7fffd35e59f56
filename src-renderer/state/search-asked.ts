import { cprIn } from '../../src-main/domain/checks/cpr-in.ts'
import { type Access, accesses } from '../../src-main/domain/meeting/item.ts'
import { longestSearch } from '../../src-main/domain/search/search-hit.ts'
import { createStore } from './store.ts'

/** What is asked for in the search. */
export interface SearchAsked {
  readonly text: string
  readonly committeeId: string | null
  readonly year: number | null
  readonly access: Access | null
}

/** The latest search of this window: it is there when one comes back to the search. */
export const searchAsked = createStore<SearchAsked>({ text: '', committeeId: null, year: null, access: null })

/** The same in an address: "?tekst=skole&aar=2026"; nothing where nothing is asked. A CPR number is not put where a browser remembers it. */
export function searchParts({ text, committeeId, year, access }: SearchAsked): string {
  const parts = new URLSearchParams()
  if (text !== '' && cprIn(text).length === 0) parts.set('tekst', text)
  if (committeeId !== null) parts.set('udvalg', committeeId)
  if (year !== null) parts.set('aar', String(year))
  if (access !== null) parts.set('adgang', access === 'closed' ? 'lukket' : 'aaben')
  return parts.size === 0 ? '' : `?${parts}`
}

/** What an address asks for; a part that says nothing narrows nothing. */
export function readSearch(parts: string): SearchAsked {
  const read = new URLSearchParams(parts)
  const access = read.get('adgang')
  return {
    text: (read.get('tekst') ?? '').slice(0, longestSearch),
    committeeId: read.get('udvalg') || null,
    year: /^\d{4}$/.test(read.get('aar') ?? '') ? Number(read.get('aar')) : null,
    access: accesses.find((one) => (one === 'closed' ? 'lukket' : 'aaben') === access) ?? null,
  }
}
