import type { Block } from '../../outline/outline.ts'
import { cellRoom } from './cell-room.ts'
import type { Measures } from './measures.ts'
import { nestedBlocks } from './nested-blocks.ts'
import type { PlacedCell, TableGrid } from './table-grid.ts'

/** About how wide a letter is, of the size of its type; a capital or bold one is wider than most. */
const letterWidth = 0.6

/** Whether a cell is too narrow for a word in it, so that the word must be parted. */
export function isNarrow(placed: PlacedCell, grid: TableGrid, m: Measures): boolean {
  return longestWord(placed.cell.blocks) * letterWidth * m.body.size > cellRoom(placed, grid, m)
}

/** Whether a text has a word that is wider than the page's text, so that it must be parted. */
export function isTooLong(text: string, m: Measures): boolean {
  return longest(text) * letterWidth * m.body.size > m.room.width
}

function longestWord(blocks: readonly Block[]): number {
  return Math.max(0, ...nestedBlocks(blocks).map(longestWordOf))
}

function longestWordOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return longest(block.runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join(''))
    case 'heading':
      return longest(block.text)
    case 'list':
      return Math.max(0, ...block.items.map(longestWord))
    case 'quote':
    case 'decision':
      return longestWord(block.blocks)
    default:
      return 0
  }
}

function longest(text: string): number {
  return Math.max(...text.split(/[\s/-]/).map((word) => word.length))
}
