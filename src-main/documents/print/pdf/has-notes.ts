import type { Block, Cell } from '../../outline/outline.ts'
import { nestedBlocks } from '../paper/nested-blocks.ts'

/**
 * Whether some of the cells hold a footnote. In the PDF, header rows that do are printed once: repeated on every page they would
 * say the footnote again, and PDF/UA-1 allows repeated rows no links.
 */
export function hasNotes(cells: readonly Pick<Cell, 'blocks'>[]): boolean {
  return cells.some(({ blocks }) => nestedBlocks(blocks).some(holdsNote))
}

function holdsNote(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.some(({ kind }) => kind === 'note')
    case 'heading':
      return (block.notes ?? []).length > 0
    case 'list':
      return block.items.some((item) => nestedBlocks(item).some(holdsNote))
    case 'table':
      return hasNotes(block.rows.flat())
    case 'quote':
    case 'decision':
      return nestedBlocks(block.blocks).some(holdsNote)
    default:
      return false
  }
}
