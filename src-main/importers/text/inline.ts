import { link, text } from '../../domain/rich-text/build.ts'
import type { RichTextMark, RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type { Style } from '../lines/line.ts'

const address = /<(https?:\/\/[^\s<>]+)>|https?:\/\/[^\s<>()"”»]+/g

/** A paragraph's text as runs: addresses become links, and in Markdown `**` makes bold. */
export function inlineRuns(value: string, style: Style): RichTextNode[] {
  return style === 'markdown' ? boldRuns(value) : linkedRuns(value)
}

function boldRuns(value: string): RichTextNode[] {
  const parts = value.split('**')
  if (parts.length % 2 === 0) return linkedRuns(value)
  return parts.flatMap((part, index) => linkedRuns(part, ...(index % 2 === 1 ? [{ type: 'bold' }] : [])))
}

function linkedRuns(value: string, ...marks: RichTextMark[]): RichTextNode[] {
  const runs: RichTextNode[] = []
  let from = 0
  for (const match of value.matchAll(address)) {
    const bracketed = match[1]
    const href = bracketed ?? match[0].replace(/[.,;:!?]+$/, '')
    if (!/^https?:\/\/\S/.test(href)) continue
    runs.push(text(value.slice(from, match.index), ...marks), linkRun(href, marks))
    from = match.index + (bracketed === undefined ? href.length : match[0].length)
  }
  return [...runs, text(value.slice(from), ...marks)].filter((run) => run.text !== '')
}

function linkRun(href: string, marks: readonly RichTextMark[]): RichTextNode {
  const run = link(href, href)
  return { ...run, marks: [...(run.marks ?? []), ...marks] }
}
