import { useEffect, useRef, useState } from 'react'
import type { SearchHit } from '../../../src-main/domain/search/search-hit.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useNews } from '../../state/use-news.ts'
import type { SearchAsked } from './search-asked.ts'

/** What was found so far; `more` is where the next ones begin. Null before the first answer, and where nothing is asked. */
export interface SearchFound {
  readonly hits: readonly SearchHit[]
  readonly more: number | null
}

/** Searches as one types, and again when something changes; an answer that comes late, to what is no longer asked, is dropped. */
export function useSearch(asked: SearchAsked): { found: SearchFound | null; showMore: () => Promise<void> } {
  const { api } = useProgram()
  const [found, setFound] = useState<SearchFound | null>(null)
  const latest = useRef(0)
  const { text, committeeId, year, access } = asked

  useEffect(() => {
    latest.current += 1
    const turn = latest.current
    if (text.trim() === '') return setFound(null)
    api.search.find({ text, committeeId, year, access }).then(
      (answer) => turn === latest.current && setFound(answer),
      (error: unknown) => turn === latest.current && showRefusal(connectionRefusal(error)),
    )
  }, [api, text, committeeId, year, access])

  const find = (from: number | null): Promise<SearchFound> => api.search.find({ ...asked, from })
  useNews(() => void lookAgain())
  async function lookAgain() {
    const turn = latest.current
    if (text.trim() === '' || found === null) return
    // As many as are shown, so that the place in the list stays.
    let all = await find(null).catch(() => null)
    while (all !== null && all.more !== null && all.hits.length < found.hits.length) {
      const { hits }: SearchFound = all
      const next = await find(all.more).catch(() => null)
      all = next && { hits: [...hits, ...next.hits], more: next.more }
    }
    if (all !== null && turn === latest.current) setFound(all)
  }

  async function showMore() {
    const turn = latest.current
    if (found === null || found.more === null) return
    const next = await find(found.more)
    if (turn === latest.current) setFound({ hits: [...found.hits, ...next.hits], more: next.more })
  }
  return { found, showMore }
}
