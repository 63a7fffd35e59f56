import type { Block, HeadingBlock, ListBlock, ParagraphBlock, Run, TextRun } from '../outline/outline.ts'

/** A run of text, plain but for the marks named. */
export function textRun(text: string, marks: Partial<Omit<TextRun, 'kind' | 'text'>> = {}): TextRun {
  return { kind: 'text', text, bold: false, italic: false, underline: false, href: null, ...marks }
}

/** A paragraph of one plain run. */
export function plainParagraph(text: string, role: ParagraphBlock['role'] = 'body'): ParagraphBlock {
  return paragraphOf([textRun(text)], role)
}

/** A paragraph of runs. */
export function paragraphOf(runs: readonly Run[], role: ParagraphBlock['role'] = 'body'): ParagraphBlock {
  return { kind: 'paragraph', role, runs }
}

/** A heading that is neither listed in the contents nor closed, but for what is named. */
export function headingOf(
  level: HeadingBlock['level'],
  text: string,
  rest: Pick<HeadingBlock, 'id'> & Partial<HeadingBlock>,
): HeadingBlock {
  return { kind: 'heading', level, text, inContents: false, closed: false, ...rest }
}

/** A list of bullets, each of one plain paragraph. */
export function bullets(lines: readonly string[]): ListBlock {
  return { kind: 'list', ordered: false, start: 1, items: lines.map((line) => [plainParagraph(line)]) }
}

/**
 * Numbered things as numbered lists that show just these numbers: one list while the numbers run on, a new one after
 * a gap.
 */
export function numberedLists(
  numbered: readonly { readonly number: number; readonly blocks: readonly Block[] }[],
): ListBlock[] {
  const lists: { start: number; items: (readonly Block[])[] }[] = []
  for (const { number, blocks } of numbered) {
    const last = lists.at(-1)
    if (last !== undefined && last.start + last.items.length === number) last.items.push(blocks)
    else lists.push({ start: number, items: [blocks] })
  }
  return lists.map((list) => ({ kind: 'list', ordered: true, ...list }))
}
