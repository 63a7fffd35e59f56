import type { Block, ContentsBlock, HeadingBlock } from '../../outline/outline.ts'
import { cleanText } from './clean-text.ts'
import { nestedBlocks } from './nested-blocks.ts'

/** What is tagged as a heading: headings, and the contents list for its own, which is of level 2. */
export type Headed = HeadingBlock | ContentsBlock

/**
 * The level under which each heading is tagged, from 1. PDF/UA-1 asks that no level is skipped on the way down, so a
 * level 4 right under a level 2 is tagged 3; how it looks is decided by its own level.
 */
export function headingRanks(blocks: readonly Block[]): ReadonlyMap<Headed, number> {
  const ranks = new Map<Headed, number>()
  let last = 0
  for (const headed of headedOf(blocks)) {
    last = Math.min(headed.kind === 'heading' ? headed.level : 2, last + 1)
    ranks.set(headed, last)
  }
  return ranks
}

function headedOf(blocks: readonly Block[]): Headed[] {
  return blocks.flatMap((block) => {
    if (isHeaded(block)) return isBlank(block) ? [] : [block]
    return childrenOf(block).flatMap((children) => headedOf(nestedBlocks(children)))
  })
}

function isHeaded(block: Block): block is Headed {
  return block.kind === 'heading' || block.kind === 'contents'
}

function childrenOf(block: Block): readonly (readonly Block[])[] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return block.rows.flatMap((row) => row.map((cell) => cell.blocks))
  return block.kind === 'quote' || block.kind === 'decision' ? [block.blocks] : []
}

/** Whether a heading says nothing. Such a one is not printed: PDF/UA-1 refuses it, and nobody would see it. */
export function isBlank(headed: Headed): boolean {
  return cleanText(headed.kind === 'heading' ? headed.text : headed.heading).trim() === ''
}

/** The headings of the contents list, in order. */
export function listedHeadings(blocks: readonly Block[]): HeadingBlock[] {
  return headedOf(blocks).filter(
    (headed): headed is HeadingBlock => headed.kind === 'heading' && headed.inContents,
  )
}
