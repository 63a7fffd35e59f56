import type { FindHit } from '../../../src-main/domain/find/find-hit.ts'
import { blocksIn, type CaretPlace } from '../../editor/caret-wish.ts'
import type { PlainField } from '../../editor/spelling/field-text.ts'
import { fieldOf, paragraphsIn, plainFieldIn } from './hit-ranges.ts'

/** Where one goes on writing at a hit: the paragraph of a text, or a plain field. Null where it is not on the page. */
export function placeToWrite(
  hit: Omit<FindHit, 'nth'>,
): { readonly wish: CaretPlace } | { readonly field: PlainField } | null {
  const field = fieldOf(hit)
  const plain = plainFieldIn(field)
  if (plain !== null) return { field: plain }
  const paragraph = field ? paragraphsIn(field)[hit.block] : undefined
  if (!field || paragraph === undefined) return null
  return { wish: { place: `${hit.itemId}:${hit.place}`, block: blocksIn(field).indexOf(paragraph) } }
}
