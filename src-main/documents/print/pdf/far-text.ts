import type { Block, Outline, Run } from '../../outline/outline.ts'

/** The blocks of an outline from one heading of the contents list to the next; before the first one the heading is null. */
export interface Stretch {
  readonly heading: string | null
  readonly blocks: readonly Block[]
}

/** The outline parted at the headings whose pages are known once it is laid out. */
export function stretchesOf({ blocks }: Outline): Stretch[] {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.inContents ? [at] : []))
  return [0, ...starts].map((from, part) => {
    const first = blocks[from]
    const heading = part > 0 && first?.kind === 'heading' ? first.id : null
    return { heading, blocks: blocks.slice(from, starts[part] ?? blocks.length) }
  })
}

/** The first and last page of a stretch; null where one of them is not known. */
export function pagesOfStretch(
  stretches: readonly Stretch[],
  at: number,
  places: ReadonlyMap<string, number>,
): { readonly first: number; readonly last: number } | null {
  const placeOf = (stretch: Stretch | undefined) =>
    stretch === undefined ? Number.POSITIVE_INFINITY : places.get(stretch.heading ?? '')
  const first = at === 0 ? 1 : placeOf(stretches[at])
  const last = placeOf(stretches[at + 1])
  return first === undefined || last === undefined ? null : { first, last }
}

/** A block whose running text takes its room on the paper and is not drawn; headings and pictures stay. */
export function withoutDrawing(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: block.runs.map(hiddenRun) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(withoutDrawing)) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, blocks: cell.blocks.map(withoutDrawing) })),
        ),
      }
    case 'quote':
    case 'decision':
      return { ...block, blocks: block.blocks.map(withoutDrawing) }
    default:
      return block
  }
}

/** A run with a mark that only the Typst template reads. */
function hiddenRun(run: Run): Run {
  const hidden: Run & { readonly hidden: true } = { ...run, hidden: true }
  return hidden
}
