import type { Run, TextRun } from '../../outline/outline.ts'
import { escapeHtml } from './escape-html.ts'
import { type Notes, printNote } from './notes.ts'

/** Runs as phrasing content; neighbours that link to the same address become one link. */
export function printRuns(runs: readonly Run[], notes: Notes): string {
  return links(runs)
    .map(({ href, runs: group }) => {
      const inside = group.map((run) => printRun(run, notes)).join('')
      return href === null ? inside : `<a href="${escapeHtml(href)}">${inside}</a>`
    })
    .join('')
}

interface LinkGroup {
  readonly href: string | null
  readonly runs: Run[]
}

function links(runs: readonly Run[]): LinkGroup[] {
  const groups: LinkGroup[] = []
  for (const run of runs) {
    const href = run.kind === 'text' ? run.href : null
    const last = groups.at(-1)
    if (last !== undefined && last.href === href) last.runs.push(run)
    else groups.push({ href, runs: [run] })
  }
  return groups
}

function printRun(run: Run, notes: Notes): string {
  if (run.kind === 'note') return printNote(run.text, notes)
  return run.kind === 'line-break' ? '<br>' : marked(run)
}

function marked({ text, bold, italic, underline }: TextRun): string {
  const tags = [...(bold ? ['strong'] : []), ...(italic ? ['em'] : []), ...(underline ? ['u'] : [])]
  return tags.reduceRight((inside, tag) => `<${tag}>${inside}</${tag}>`, escapeHtml(text))
}
