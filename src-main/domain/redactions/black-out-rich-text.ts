import type { RichText, RichTextMark, RichTextNode } from '../rich-text/rich-text.ts'
import { blackedOut } from './black-out.ts'
import { redactionRanges, type TextRange, tellsAddress } from './redaction-ranges.ts'

/**
 * A rich text with its redactions blacked out, across runs, marks, line breaks and footnote numbers of a paragraph, in its
 * footnotes, and in the alternative texts of pictures. A link whose address holds one, or whose words are blacked out, is no link any more.
 */
export function blackOutRichText(value: RichText, redactions: readonly string[]): RichText {
  return { ...value, content: value.content.map((node) => blackOutNode(node, redactions)) }
}

/** Whether a value is a rich text. */
export function isRichText(value: object): value is RichText {
  return 'type' in value && value.type === 'doc' && 'content' in value
}

/** The texts of a rich text as redactions are looked for in them: paragraphs, footnotes, alternative texts. */
export function textsWithin({ content = [] }: Pick<RichTextNode, 'content'>): string[] {
  const alts = content.flatMap(({ attrs }) => (typeof attrs?.['alt'] === 'string' ? [attrs['alt']] : []))
  const words = content.some(isInline) ? [content.map(wordsOf).join('')] : []
  return [...words, ...alts, ...content.flatMap(textsWithin)]
}

/** The addresses of a rich text's links, in which redactions are looked for inside words too. */
export function addressesWithin({ content = [] }: Pick<RichTextNode, 'content'>): string[] {
  return content.flatMap((node) => [...(node.marks ?? []).flatMap(addressOf), ...addressesWithin(node)])
}

function addressOf({ type, attrs }: RichTextMark): string[] {
  return type === 'link' ? [String(attrs?.['href'])] : []
}

function blackOutNode(node: RichTextNode, redactions: readonly string[]): RichTextNode {
  const alt = node.attrs?.['alt']
  if (typeof alt === 'string')
    return { ...node, attrs: { ...node.attrs, alt: blackedOut(alt, redactionRanges(alt, redactions)) } }
  const { content } = node
  if (content === undefined) return node
  if (!content.some(isInline))
    return { ...node, content: content.map((inner) => blackOutNode(inner, redactions)) }
  return { ...node, content: joinRuns(blackOutRuns(content, redactions)) }
}

/** The runs of one paragraph, looked at as one text; a line break counts as one sign, a footnote's number as none. */
function blackOutRuns(runs: readonly RichTextNode[], redactions: readonly string[]): RichTextNode[] {
  const ranges = redactionRanges(runs.map(wordsOf).join(''), redactions)
  let at = 0
  return runs.map((run) => {
    const start = at
    at += wordsOf(run).length
    const inside = ranges.flatMap((range) => within(range, start, at))
    const marks = run.marks?.filter((mark) => !tells(mark, inside, redactions)) ?? []
    const { marks: _marks, ...bare } = blackOutNode(run, redactions)
    const kept = marks.length > 0 ? { ...bare, marks } : bare
    return run.text === undefined ? kept : { ...kept, text: blackedOut(run.text, inside) }
  })
}

/** A range as it falls within a run, counted from the run's start. */
function within({ start, end }: TextRange, from: number, to: number): TextRange[] {
  const range = { start: Math.max(start, from) - from, end: Math.min(end, to) - from }
  return range.start < range.end ? [range] : []
}

function tells(mark: RichTextMark, inside: readonly TextRange[], redactions: readonly string[]): boolean {
  if (mark.type !== 'link') return false
  return (
    inside.length > 0 || addressOf(mark).some((href) => redactions.some((one) => tellsAddress(href, one)))
  )
}

/** Neighbours with the same marks are one run, as everywhere in a rich text. */
function joinRuns(runs: readonly RichTextNode[]): RichTextNode[] {
  const joined: RichTextNode[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const same = last?.text !== undefined && run.text !== undefined && marksOf(last) === marksOf(run)
    if (last !== undefined && same) joined[joined.length - 1] = { ...last, text: `${last.text}${run.text}` }
    else joined.push(run)
  }
  return joined
}

function marksOf({ marks }: RichTextNode): string {
  return JSON.stringify(marks ?? [])
}

function isInline({ type }: RichTextNode): boolean {
  return type === 'text' || type === 'hardBreak' || type === 'footnote'
}

function wordsOf(run: RichTextNode): string {
  return run.type === 'hardBreak' ? '\n' : (run.text ?? '')
}
