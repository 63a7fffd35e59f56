import type { Recommendation } from '../meeting/recommendation.ts'
import { doc, paragraph } from '../rich-text/build.ts'
import { plainText } from '../rich-text/plain-text.ts'
import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'

/** A recommendation as one text: the lead line, then its points as a numbered list with their numbers. */
export function recommendationText({ lead, points }: Recommendation): RichText {
  const lists: { start: number; items: RichTextNode[] }[] = []
  for (const { number, body } of points) {
    const last = lists.at(-1)
    const item: RichTextNode = { type: 'listItem', content: beginningWithText(body.content) }
    if (last !== undefined && last.start + last.items.length === number) last.items.push(item)
    else lists.push({ start: number, items: [item] })
  }
  return doc(
    ...(lead === '' ? [] : [paragraph(lead)]),
    ...lists.map(({ start, items }) => ({ type: 'orderedList', attrs: { start }, content: items })),
  )
}

/**
 * A recommendation from such a text: all before the first numbered list is its lead, the items are its points; where there is
 * none, a bullet list's items are. A text after a list belongs to the last point. `proposer` stays as it was. Null where
 * nothing is written.
 */
export function recommendationFrom(text: RichText, before: Recommendation | null): Recommendation | null {
  const { head, rest, list } = parted(text)
  const lead = plainText({ type: 'doc', content: [...head] }).replace(/\s*\n\s*/g, ' ')
  const points = pointsOf(rest, list)
  if (lead === '' && points.length === 0) return null
  return { lead, proposer: before?.proposer ?? null, points }
}

/** Whether the lead has a format, which it cannot keep: it is one plain line. */
export function hasFormattedLead(text: RichText): boolean {
  return parted(text).head.some(
    ({ type, content }) =>
      type !== 'paragraph' || (content ?? []).some(({ marks }) => (marks ?? []).length > 0),
  )
}

type ListType = 'orderedList' | 'bulletList'

/** The lead's blocks, those from the first list of points on, and the kind of list that points stand in. */
function parted({ content }: RichText) {
  const list: ListType = content.some(({ type }) => type === 'orderedList') ? 'orderedList' : 'bulletList'
  const first = content.findIndex(({ type }) => type === list)
  const at = first === -1 ? content.length : first
  return { head: content.slice(0, at), rest: content.slice(at), list }
}

function pointsOf(blocks: readonly RichTextNode[], list: ListType): Recommendation['points'] {
  const points: { number: number; blocks: RichTextNode[] }[] = []
  for (const block of blocks) {
    if (block.type === list) points.push(...listed(block, points.at(-1)?.number ?? 0))
    else if (!isEmptyParagraph(block)) points.at(-1)?.blocks.push(block)
  }
  return points.map((point) => ({ number: point.number, body: doc(...point.blocks) }))
}

/** The numbers a list shows, but never one that is taken already. */
function listed({ attrs, content }: RichTextNode, taken: number) {
  const start = Math.max(Number(attrs?.['start'] ?? 1), taken + 1)
  return (content ?? []).map((item, at) => {
    const [first, ...rest] = item.content ?? []
    const all = first === undefined ? rest : [first, ...rest]
    const blocks = first !== undefined && rest.length > 0 && isEmptyParagraph(first) ? rest : all
    return { number: start + at, blocks: [...blocks] }
  })
}

function beginningWithText(blocks: readonly RichTextNode[]): RichTextNode[] {
  return blocks[0]?.type === 'paragraph' ? [...blocks] : [paragraph(), ...blocks]
}

function isEmptyParagraph({ type, content }: RichTextNode): boolean {
  return type === 'paragraph' && (content ?? []).length === 0
}
