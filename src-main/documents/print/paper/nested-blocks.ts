import type { Block } from '../../outline/outline.ts'

/** The blocks that can stand inside another: a page cannot break there, and the contents list is one for the document. */
export function nestedBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'page-break' && block.kind !== 'contents')
}
