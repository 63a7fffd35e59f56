import { useEffect, useRef } from 'react'
import type { FindHit } from '../../../src-main/domain/find/find-hit.ts'
import type { FindQuery } from '../../../src-main/domain/find/query.ts'
import { showElement, showRange } from '../../widgets/into-sight.ts'
import { fieldOf, paragraphsIn, plainFieldIn, rangesOf } from './hit-ranges.ts'

/** What is marked on the page. */
export interface PaintedHits {
  readonly hits: readonly FindHit[]
  readonly query: FindQuery
  /** The hit one stands at. */
  readonly current: FindHit | null
  /** Grows each time the current hit is to be brought into sight. */
  readonly shown: number
}

/** For how many pictures of the window a hit is waited for, while its item is being read and drawn. */
const patience = 120
const [every, one] = ['find', 'find-current']

/**
 * Marks the hits that stand on the page, without touching the text: they are painted over it, and painted anew when the page
 * becomes another.
 */
export function usePaintedHits(painted: PaintedHits): void {
  const latest = useRef(painted)
  latest.current = painted
  useEffect(() => {
    const page = document.querySelector('[data-column="item"]')
    let waiting = 0
    const again = () => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(() => paint(latest.current))
    }
    const observer = new MutationObserver(again)
    if (page) observer.observe(page, { subtree: true, childList: true, characterData: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(waiting)
      wipe()
    }
  }, [])
  const { hits, query, current, shown } = painted
  useEffect(() => paint({ hits, query, current, shown }), [hits, query, current, shown])
  useEffect(() => {
    if (shown === 0) return
    let waiting = 0
    const look = (left: number) => {
      const { current: wanted, query: sought } = latest.current
      if (wanted === null || bringIntoSight(wanted, sought) || left === 0) return
      waiting = requestAnimationFrame(() => look(left - 1))
    }
    look(patience)
    return () => cancelAnimationFrame(waiting)
  }, [shown])
}

function bringIntoSight(hit: FindHit, query: FindQuery): boolean {
  const field = fieldOf(hit)
  if (field === null) return false
  const [range] = rangesOf([hit], query)
  if (range) showRange(range)
  else showElement(paragraphsIn(field)[hit.block] ?? field)
  return true
}

function paint({ hits, query, current }: PaintedHits): void {
  wipe()
  const open = document.querySelector('article[data-item]')?.getAttribute('data-item')
  const here = hits.filter(({ itemId }) => itemId === open)
  const [all, at] = [new Highlight(), new Highlight()]
  at.priority = 1
  for (const some of Map.groupBy(here, ({ place }) => place).values()) {
    rangesOf(some, query).forEach((range, index) => {
      const isCurrent = some[index] === current
      if (range !== null) (isCurrent ? at : all).add(range)
      const field = some[index] === undefined ? null : fieldOf(some[index])
      if (range === null) markField(field, isCurrent)
    })
  }
  CSS.highlights.set(every, all)
  CSS.highlights.set(one, at)
}

/** A plain field is marked whole, for a part of it cannot be. */
function markField(field: Element | null, isCurrent: boolean): void {
  const plain = plainFieldIn(field)
  if (plain === null || plain.getAttribute('data-found') === 'current') return
  plain.setAttribute('data-found', isCurrent ? 'current' : 'yes')
}

function wipe(): void {
  CSS.highlights.delete(every)
  CSS.highlights.delete(one)
  for (const field of document.querySelectorAll('[data-found]')) field.removeAttribute('data-found')
}
