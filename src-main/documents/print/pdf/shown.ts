import type { Outline } from '../../outline/outline.ts'
import type { Within } from './outline-data.ts'
import type { DrawnPages } from './page-picture.ts'
import type { PlacedBlock } from './placed-blocks.ts'

/**
 * A document laid out and drawn: its pages, the page of every heading in its contents list and the footnotes before it, and
 * where its blocks stand.
 */
export interface Shown {
  readonly drawn: DrawnPages
  readonly headings: ReadonlyMap<string, number>
  readonly notes: ReadonlyMap<string, number>
  readonly blocks: readonly PlacedBlock[]
}

/** Lays an outline out and draws it; where it is a part of a document, with what that part has to know of the whole. */
export type Draw = (outline: Outline, within: Within | null) => Shown
