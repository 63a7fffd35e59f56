import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'
import { type Said, say } from '../told/say.ts'
import { itemTexts } from './placed-text.ts'
import { placedNodes } from './rich-nodes.ts'
import { finding, type Rule } from './rule.ts'

const empty = new Set([
  'her',
  'link',
  'linket',
  'dette link',
  'klik her',
  'tryk her',
  'se her',
  'læs mere',
  'se mere',
])

/** A link whose text says nothing of where it leads ("her"): read aloud alone it cannot be understood. */
export const linkText: Rule = (item) =>
  itemTexts(item).flatMap(({ place, heading, doc }) =>
    (doc === null ? [] : linkTexts(doc))
      .filter(({ text }) => isEmptyLinkText(text))
      .map(({ text, block }) =>
        finding('link-text', 'warning', {
          item,
          heading,
          spot: { place, block },
          what: meaninglessLink(text),
        }),
      ),
  )

/** What is said of a link whose text says nothing. */
export function meaninglessLink(text: string): Said {
  const words = text.trim()
  const danish = `Linket «${words}» fortæller ikke, hvor det fører hen. Skriv det i linkets tekst.`
  return say('link-text', danish, { text: words })
}

/** Whether a link's text says nothing of where it leads: "her", "Læs mere >>". */
export function isEmptyLinkText(text: string): boolean {
  return empty.has(
    text
      .toLowerCase()
      .replace(/[.:>»\s]+$/u, '')
      .trim(),
  )
}

/** The texts of the links with their places; neighbouring runs with the same address are one link. */
function linkTexts(doc: RichText): { text: string; block: number }[] {
  const links: { href: unknown; text: string; block: number }[] = []
  let before: unknown = null
  for (const { node, block } of placedNodes(doc)) {
    const href = address(node)
    const last = links.at(-1)
    if (href !== null && href === before && last !== undefined) last.text += node.text ?? ''
    else if (href !== null) links.push({ href, text: node.text ?? '', block })
    before = href
  }
  return links
}

function address({ marks }: RichTextNode): unknown {
  return marks?.find(({ type }) => type === 'link')?.attrs?.['href'] ?? null
}
