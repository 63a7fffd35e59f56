import type { Block } from '../../outline/outline.ts'
import { nestedBlocks } from './nested-blocks.ts'
import type { PlacedCell } from './table-grid.ts'

/** Letters beyond these ask for no more room: longer texts go on on the next line. */
const mostLetters = 40

/** The room that the shortest column has, in letters: its padding, and a word of some length. */
const fewestLetters = 5

/** Shares of the width by what stands in the columns, so that a column of numbers is narrow and one of text wide. */
export function columnShares(cells: readonly PlacedCell[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const own = cells.filter((placed) => placed.column === column && placed.colspan === 1)
    const letters = Math.max(0, ...own.map(({ cell }) => lettersOf(cell.blocks)))
    return Math.min(mostLetters, Math.max(fewestLetters, letters)) + 2
  })
}

/** Letters of the longest paragraph; a picture takes all it can get. */
function lettersOf(blocks: readonly Block[]): number {
  return Math.max(0, ...nestedBlocks(blocks).map(lettersOfOne))
}

function lettersOfOne(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 0), 0)
    case 'heading':
      return block.text.length
    case 'list':
      return Math.max(0, ...block.items.map(lettersOf)) + 3
    case 'quote':
    case 'decision':
      return lettersOf(block.blocks)
    default:
      return mostLetters
  }
}
