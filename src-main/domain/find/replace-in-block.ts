import type { RichTextMark, RichTextNode } from '../rich-text/rich-text.ts'
import type { FindQuery, Stretch } from './query.ts'
import { matchesIn } from './query.ts'

/** What stands in a paragraph or heading for what is no letter. It matches nothing one can look for. */
const other = '\ufffc'

/** What is replaced: every hit, or the one of this number in the block, counted from 0. */
export interface Replacing {
  readonly query: FindQuery
  readonly by: string
  readonly only: number | null
}

/** A block or a text with what was replaced in it, and how often. */
export interface Replaced<T> {
  readonly value: T
  readonly count: number
}

/** The words of a paragraph or heading as they are looked through: its own, then those of each of its footnotes. */
export function blockTexts(block: RichTextNode): string[] {
  const notes = (block.content ?? []).filter(({ type }) => type === 'footnote')
  return [ownText(block), ...notes.map(ownText)]
}

/** Replaces hits in a paragraph or heading and in its footnotes. What is put in wears the marks of the first letter it replaces. */
export function replaceInBlock(block: RichTextNode, replacing: Replacing): Replaced<RichTextNode> {
  const own = matchesIn(ownText(block), replacing.query)
  const chosen = own.filter((_, at) => replacing.only === null || replacing.only === at)
  let count = chosen.length
  let before = own.length
  const content = replacedRuns(block.content ?? [], chosen, replacing.by).map((node) => {
    if (node.type !== 'footnote') return node
    const only = replacing.only === null ? null : replacing.only - before
    const note = replaceInBlock(node, { ...replacing, only })
    before += matchesIn(ownText(node), replacing.query).length
    count += note.count
    return note.value
  })
  return { value: count === 0 ? block : withContent(block, content), count }
}

function ownText({ content }: RichTextNode): string {
  return (content ?? []).map(({ type, text }) => (type === 'text' ? (text ?? '') : other)).join('')
}

function replacedRuns(runs: readonly RichTextNode[], hits: readonly Stretch[], by: string): RichTextNode[] {
  let at = 0
  const pieces = hits.flatMap(({ from, to }) => {
    const before = sliced(runs, { from: at, to: from })
    at = to
    return [...before, ...textWith(by, sliced(runs, { from, to })[0]?.marks)]
  })
  return joined([...pieces, ...sliced(runs, { from: at, to: Number.POSITIVE_INFINITY })])
}

function textWith(text: string, marks: RichTextMark[] | undefined): RichTextNode[] {
  if (text === '') return []
  return [marks === undefined ? { type: 'text', text } : { type: 'text', marks, text }]
}

/** The runs of a stretch; those at its ends are cut. */
function sliced(runs: readonly RichTextNode[], { from, to }: Stretch): RichTextNode[] {
  let start = 0
  return runs.flatMap((run) => {
    const length = run.type === 'text' ? (run.text ?? '').length : 1
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)]
    start += length
    if (first >= last) return []
    return run.type === 'text' ? [{ ...run, text: (run.text ?? '').slice(first, last) }] : [run]
  })
}

/** Neighbours that are marked alike are one run, as the schema has it. */
function joined(runs: readonly RichTextNode[]): RichTextNode[] {
  const whole: RichTextNode[] = []
  for (const run of runs) {
    const before = whole.at(-1)
    const alike = JSON.stringify(before?.marks) === JSON.stringify(run.marks)
    if (before?.type === 'text' && run.type === 'text' && alike)
      whole[whole.length - 1] = { ...before, text: `${before.text}${run.text}` }
    else whole.push(run)
  }
  return whole
}

function withContent({ content: _content, ...block }: RichTextNode, content: RichTextNode[]): RichTextNode {
  return content.length === 0 ? block : { ...block, content }
}
