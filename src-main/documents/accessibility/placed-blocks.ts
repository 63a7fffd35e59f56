import type { Block, Outline } from '../outline/outline.ts'

/** A block of an outline, and where it stands: its item, and the heading it is under, null right under the item's own. */
export interface PlacedBlock {
  readonly block: Block
  readonly itemNumber: number | null
  readonly heading: string | null
}

/** All blocks of an outline in the order they are read, those inside lists, tables, quotes and decisions too. */
export function placedBlocks({ blocks }: Outline): PlacedBlock[] {
  let itemNumber: number | null = null
  let heading: string | null = null
  return blocks.flatMap(withInner).map((block) => {
    if (block.kind === 'heading') {
      if (block.level <= 2) itemNumber = itemOf(block.id)
      heading = block.level <= 2 && itemNumber !== null ? null : block.text
    }
    return { block, itemNumber, heading }
  })
}

/** The blocks that stand right inside a block. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.blocks)
  return block.kind === 'quote' || block.kind === 'decision' ? block.blocks : []
}

function withInner(block: Block): Block[] {
  return [block, ...innerBlocks(block).flatMap(withInner)]
}

/** Items are known by the ids of their headings, "punkt-4". */
function itemOf(id: string): number | null {
  const number = /^punkt-(\d+)$/.exec(id)?.[1]
  return number === undefined ? null : Number(number)
}
