import type { NestPath } from '../../domain/item-form/form-words.ts'
import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type { ListMark } from './numbering.ts'

/**
 * Where a paragraph stands: at a path that its style says, or by what Word says: in a list by its mark, in what goes on
 * by how far it is set in (twentieths of a point), or in a quote.
 */
export type Place =
  | { readonly kind: 'path'; readonly path: NestPath }
  | { readonly kind: 'flow'; readonly indent: number; readonly listLike: boolean }

/** A block before it is nested; `mark` is set where it begins an item of a list. */
export interface FlatBlock {
  readonly node: RichTextNode
  readonly place: Place
  readonly mark: ListMark | null
}
