import { useEffect, useReducer, useRef, useState } from 'react'
import type { SearchHit } from '../../../src-main/domain/search/search-hit.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import type { SearchAsked } from '../../state/search-asked.ts'
import { useNews } from '../../state/use-news.ts'

/** What was found so far for a text; `more` is where the next ones begin. */
export interface SearchFound {
  readonly text: string
  readonly hits: readonly SearchHit[]
  readonly more: number | null
}

/** What the search answered, or that it could not; null before the first answer, and where nothing is asked. */
export type SearchAnswer = SearchFound | 'failed' | null

/** Searches as one types, and again when something changes; an answer that comes late, to what is no longer asked, is dropped. */
export function useSearch(asked: SearchAsked): {
  readonly answer: SearchAnswer
  readonly again: () => void
  readonly showMore: () => Promise<void>
} {
  const { api } = useProgram()
  const [answer, setAnswer] = useState<SearchAnswer>(null)
  const found = answer === 'failed' ? null : answer
  const [turns, again] = useReducer((count: number) => count + 1, 0)
  const latest = useRef(0)
  const { text, committeeId, year, access } = asked

  useEffect(() => {
    latest.current += 1
    const turn = latest.current
    if (text.trim() === '') return setAnswer(null)
    api.search.find({ text, committeeId, year, access }).then(
      (value) => turn === latest.current && setAnswer({ text, ...value }),
      () => turn === latest.current && setAnswer('failed'),
    )
  }, [api, text, committeeId, year, access, turns])

  const find = async (from: number | null): Promise<SearchFound> => ({
    text,
    ...(await api.search.find({ ...asked, from })),
  })
  useNews(() => void lookAgain())
  async function lookAgain() {
    const turn = latest.current
    if (text.trim() === '' || found === null) return
    // As many as are shown, so that the place in the list stays.
    let all = await find(null).catch(() => null)
    while (all !== null && all.more !== null && all.hits.length < found.hits.length) {
      const { hits }: SearchFound = all
      const next = await find(all.more).catch(() => null)
      all = next && { ...next, hits: [...hits, ...next.hits] }
    }
    if (all !== null && turn === latest.current) setAnswer(all)
  }

  async function showMore() {
    const turn = latest.current
    if (found === null || found.more === null) return
    try {
      const next = await find(found.more)
      if (turn === latest.current) setAnswer({ ...next, hits: [...found.hits, ...next.hits] })
    } catch (error) {
      showRefusal(connectionRefusal(error))
    }
  }
  return { answer, again, showMore }
}
