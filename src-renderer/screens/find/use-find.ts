import { useDeferredValue, useMemo, useState } from 'react'
import { type FindHit, findHits } from '../../../src-main/domain/find/find-hit.ts'
import type { FindQuery } from '../../../src-main/domain/find/query.ts'
import { goTo } from '../../state/route.ts'
import { useMeeting } from '../../state/session-context.ts'

/** Where what is looked for stands. */
export interface Found {
  readonly hits: readonly FindHit[]
  /** Which of the hits one stands at, from 0; null before the first step. */
  readonly at: number | null
  readonly current: FindHit | null
}

/** What is looked for in the open meeting, where it stands, and the way from one to the next. */
export interface Find extends Found {
  readonly query: FindQuery
  readonly change: (query: Partial<FindQuery>) => void
  /** The same of the very words that stand in the field: what is shown may be behind them for a moment. */
  readonly now: () => Found
  readonly shown: number
  readonly step: (by: 1 | -1) => void
  /** Stands at a hit of the meeting as it is after a replacement. */
  readonly stand: (hits: readonly FindHit[], at: number) => void
}

/** Looks through the meeting as it was last saved. The first hit of the open item is shown while one types; Enter goes on from there. */
export function useFind(itemId: string | null, begin: string): Find {
  const { id: meetingId, items } = useMeeting()
  const [query, setQuery] = useState<FindQuery>({ text: begin, matchCase: false, wholeWord: false })
  const [place, setPlace] = useState<number | null>(null)
  const [shown, setShown] = useState(begin === '' ? 0 : 1)
  const [caughtUp, setCaughtUp] = useState(query)
  const later = useDeferredValue(query)
  const sought = caughtUp === query ? query : later
  const hits = useMemo(() => hitsOf(items, sought), [items, sought])
  const shownNow = foundIn(hits)

  function foundIn(found: readonly FindHit[]): Found {
    const here = found.findIndex((hit) => hit.itemId === itemId)
    const at =
      place === null
        ? here < 0
          ? null
          : here
        : found.length === 0
          ? null
          : Math.min(place, found.length - 1)
    return { hits: found, at, current: at === null ? null : (found[at] ?? null) }
  }
  function now(): Found {
    setCaughtUp(query)
    return sought === query ? shownNow : foundIn(hitsOf(items, query))
  }
  function stand(found: readonly FindHit[], next: number) {
    const hit = found[next]
    setPlace(next)
    setShown((old) => old + 1)
    if (hit !== undefined && hit.itemId !== itemId)
      goTo({ at: 'meeting', meetingId, part: { itemId: hit.itemId } })
  }
  return {
    ...shownNow,
    query,
    now,
    shown,
    stand,
    change: (changed) => {
      setQuery((old) => ({ ...old, ...changed }))
      setPlace(null)
      setShown((old) => old + 1)
    },
    step: (by) => {
      const { hits: found, at } = now()
      if (found.length === 0) return
      const from = at ?? firstAfter(found, { items, itemId }) - (by === 1 ? 1 : 0)
      stand(found, (from + by + found.length) % found.length)
    },
  }
}

function hitsOf(items: Parameters<typeof findHits>[0], query: FindQuery): readonly FindHit[] {
  return query.text === '' ? [] : findHits(items, query)
}

/** The first hit in an item that stands after the open one; the first of all where there is none. */
function firstAfter(
  hits: readonly FindHit[],
  { items, itemId }: { readonly items: readonly { readonly id: string }[]; readonly itemId: string | null },
): number {
  const order = items.map(({ id }) => id)
  const open = order.indexOf(itemId ?? '')
  const found = hits.findIndex((hit) => order.indexOf(hit.itemId) > open)
  return Math.max(found, 0)
}
