import type { Block } from '../outline/outline.ts'
import { innerBlocks } from './placed-blocks.ts'

/** The words of a block as they are read aloud, its parts joined by a space. */
export function blockText(block: Block): string {
  if (block.kind === 'paragraph')
    return block.runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('')
  if (block.kind === 'heading') return block.text
  return innerBlocks(block).map(blockText).join(' ')
}
