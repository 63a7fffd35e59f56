import type { Block } from '../../outline/outline.ts'
import { nestedBlocks } from './nested-blocks.ts'
import { cellRoom, type TableFit } from './table-fit.ts'

/** A row of no more lines than these is not parted by a page's end. */
const mostLines = 8

/** About how wide a letter is, of the size of its type. */
const letterWidth = 0.5

/** Whether a row (from 0) stays on one page: those of few lines do, in PDF and Word alike; long ones may be parted. */
export function staysWhole(row: number, fit: TableFit): boolean {
  return fit.cells
    .filter((placed) => placed.row === row)
    .every((placed) => {
      const letters = Math.max(1, cellRoom(placed, fit) / (letterWidth * fit.look.size))
      return linesOf(placed.cell.blocks, letters) <= mostLines
    })
}

function linesOf(blocks: readonly Block[], letters: number): number {
  return nestedBlocks(blocks).reduce((sum, block) => sum + linesOfOne(block, letters), 0)
}

function linesOfOne(block: Block, letters: number): number {
  switch (block.kind) {
    case 'paragraph': {
      const length = block.runs.reduce(
        (sum, run) => sum + (run.kind === 'text' ? run.text.length : letters),
        0,
      )
      return Math.ceil(length / letters)
    }
    case 'heading':
      return Math.ceil(block.text.length / letters)
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, letters), 0)
    default:
      return Number.POSITIVE_INFINITY
  }
}
