import { sql as raw } from 'kysely'
import type { SearchTerm } from '../domain/search/search-terms.ts'
import type { Readable } from './handle.ts'
import { rows, sql } from './query.ts'
import { type Narrowing, narrowWords } from './search-index.ts'

/** What is searched for, from where on, and how many. `before` is the place of the last one known. */
export interface Search extends Narrowing {
  readonly terms: readonly SearchTerm[]
  readonly before: number | null
  readonly limit: number
}

/** An item that was found, and its place in the index. */
export interface FoundPlace {
  readonly place: number
  readonly itemId: string
}

/** The items in which all the terms stand, those of the newest meetings first; none where nothing is asked for. */
export function searchItems(handle: Readable, search: Search): FoundPlace[] {
  const query = matching(search)
  if (query === '') return []
  const found = sql
    .selectFrom('search_words')
    .innerJoin('search_places', 'search_places.place', 'search_words.rowid')
    .where(raw<boolean>`search_words match ${query}`)
    .select(['search_words.rowid as place', 'search_places.item_id as itemId'])
    .orderBy('search_words.rowid', 'desc')
    .limit(search.limit)
  return rows(handle, search.before === null ? found : found.where('search_words.rowid', '<', search.before))
}

/** The search in FTS5's own words. All of ours are letters and digits, and stand in quotation marks. */
function matching({ terms, ...narrowing }: Search): string {
  return [
    ...terms.map(({ words, open }) => `words : "${words.join(' ')}"${open ? ' *' : ''}`),
    ...narrowWords(narrowing).map((word) => `narrows : "${word}"`),
  ].join(' AND ')
}
