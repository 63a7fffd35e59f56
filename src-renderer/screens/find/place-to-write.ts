import type { FindHit } from '../../../src-main/domain/find/find-hit.ts'
import { blocksIn, type CaretPlace } from '../../editor/caret-wish.ts'
import { fieldOf, paragraphsIn } from './hit-ranges.ts'

/** Where one goes on writing at a hit: the paragraph of a text, or a plain field. Null where it is not on the page. */
export function placeToWrite(
  hit: FindHit,
): { readonly wish: CaretPlace } | { readonly field: HTMLElement } | null {
  const field = fieldOf(hit)
  const plain = field?.matches('textarea') ? field : field?.querySelector('textarea, input')
  if (plain instanceof HTMLElement) return { field: plain }
  const paragraph = field ? paragraphsIn(field)[hit.block] : undefined
  if (!field || paragraph === undefined) return null
  return { wish: { place: `${hit.itemId}:${hit.place}`, block: blocksIn(field).indexOf(paragraph) } }
}
