import { link, text } from '../../domain/rich-text/build.ts'
import type { RichTextMark, RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type { Style } from '../lines/line.ts'

const bareAddress = /<(https?:\/\/[^\s<>]+)>|https?:\/\/[^\s<>()"”»]+/g
const namedAddress = /\[([^[\]]+)\]\((https?:\/\/[^\s()]+|mailto:[^\s()]+)\)/g
const bold = /\*\*(?=\S)([^*]+)(?<=\S)\*\*/g
const italic = /(?<![\p{L}\p{N}*])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu

/** A paragraph's text as runs: addresses become links, and Markdown's marks become bold, italic and named links. */
export function inlineRuns(value: string, style: Style): RichTextNode[] {
  return style === 'markdown' ? markedRuns(value) : addressRuns(value, [])
}

function markedRuns(value: string): RichTextNode[] {
  return parted(
    value,
    bold,
    (outer) => italicRuns(outer, []),
    (inner) => italicRuns(inner, [{ type: 'bold' }]),
  )
}

function italicRuns(value: string, marks: readonly RichTextMark[]): RichTextNode[] {
  const within = [...marks, { type: 'italic' }]
  return parted(
    value,
    italic,
    (outer) => linkRuns(outer, marks),
    (inner) => linkRuns(inner, within),
  )
}

function linkRuns(value: string, marks: readonly RichTextMark[]): RichTextNode[] {
  const named = (name: string, href = '') => [marked(link(plain(name), href), marks)]
  return parted(value, namedAddress, (outer) => addressRuns(outer, marks, plain), named)
}

function addressRuns(
  value: string,
  marks: readonly RichTextMark[],
  read: (text: string) => string = (text) => text,
): RichTextNode[] {
  const runs: RichTextNode[] = []
  let from = 0
  for (const match of value.matchAll(bareAddress)) {
    const href = match[1] ?? match[0].replace(/[.,;:!?]+$/, '')
    if (!/^https?:\/\/\S/.test(href)) continue
    runs.push(text(read(value.slice(from, match.index)), ...marks), marked(link(href, href), marks))
    from = match.index + (match[1] === undefined ? href.length : match[0].length)
  }
  return [...runs, text(read(value.slice(from)), ...marks)].filter((run) => run.text !== '')
}

/** Runs of what stands between the matches of a mark, and of what each match holds. */
function parted(
  value: string,
  mark: RegExp,
  between: (text: string) => RichTextNode[],
  held: (text: string, more?: string) => RichTextNode[],
): RichTextNode[] {
  const runs: RichTextNode[] = []
  let from = 0
  for (const match of value.matchAll(mark)) {
    runs.push(...between(value.slice(from, match.index)), ...held(match[1] ?? '', match[2]))
    from = match.index + match[0].length
  }
  return [...runs, ...between(value.slice(from))]
}

/** Text without the backslashes that Markdown puts before its own signs. */
function plain(value: string): string {
  return value.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
}

function marked(run: RichTextNode, marks: readonly RichTextMark[]): RichTextNode {
  return { ...run, marks: [...(run.marks ?? []), ...marks] }
}
