import type { Block, HeadingBlock, Outline } from '../../src-main/documents/outline/outline.ts'

/** Every text of an outline in reading order: a paragraph, a cell's paragraph, a heading, a fact each as one. */
export function textsOf({ blocks }: Pick<Outline, 'blocks'>): string[] {
  return blocks.flatMap(textsIn)
}

/** The headings of an outline that say something, in order. */
export function headingsOf({ blocks }: Pick<Outline, 'blocks'>): HeadingBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return block.text.trim() === '' ? [] : [block]
    return headingsOf({ blocks: inside(block) })
  })
}

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, ...(block.notes ?? [])]
    case 'paragraph':
      return [
        block.runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'note' ? '' : ' ')).join(''),
        ...block.runs.flatMap((run) => (run.kind === 'note' ? [run.text] : [])),
      ]
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value])
    case 'signature-lines':
      return block.lines.flatMap(({ name, note }) => (note === null ? [name] : [name, note]))
    default:
      return inside(block).flatMap(textsIn)
  }
}

function inside(block: Block): readonly Block[] {
  if (block.kind === 'quote' || block.kind === 'decision') return block.blocks
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'table') return block.rows.flat().flatMap(({ blocks }) => blocks)
  return []
}
