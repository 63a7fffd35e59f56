import { blockNodes } from '../../domain/rich-text/block-nodes.ts'
import type { RichText, RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type { Block, HeadingBlock, Origin } from '../outline/outline.ts'

/** Where each paragraph, heading and picture of a text was written. */
export type Origins = ReadonlyMap<RichTextNode, Origin>

/** The origins in a text of an item; null where it has no name, or nobody asks. */
export function originsIn(
  text: RichText,
  item: number | undefined,
  name: string | undefined,
): Origins | null {
  if (item === undefined || name === undefined) return null
  return new Map(blockNodes(text).map((node, block) => [node, { item, text: name, block }]))
}

/** A block that says where it was written; one without an origin, or that only holds others, says nothing. */
export function withOrigin<B extends Block>(block: B, from: Origin | undefined): B {
  return from === undefined ? block : { ...block, from }
}

/** The heading of a text, where somebody asks for origins. */
export function withHeadingOrigin(
  heading: HeadingBlock,
  item: number | undefined,
  text: string,
): HeadingBlock {
  return item === undefined ? heading : { ...heading, from: { item, text, block: -1 } }
}
