import type { Block } from '../outline/outline.ts'

/** A link as it is read aloud, and where it leads. */
export interface ReadLink {
  readonly href: string
  readonly text: string
}

/** The links of a paragraph; neighbouring runs with the same address are one link. */
export function linksOf(block: Block): ReadLink[] {
  if (block.kind !== 'paragraph') return []
  const links: { href: string; text: string }[] = []
  let before: string | null = null
  for (const run of block.runs) {
    const href = run.kind === 'text' ? run.href : null
    const text = run.kind === 'text' ? run.text : ' '
    const last = links.at(-1)
    if (href !== null && href === before && last !== undefined) last.text += text
    else if (href !== null) links.push({ href, text })
    before = href
  }
  return links
}
