import type { StoredItem } from '../meeting/meeting.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { sectionPart } from '../versions/text-part.ts'

/**
 * Where a text of an item stands on its page: "title", "section:summary", "entry:1", "lead" and "recommendation:1" (its points),
 * "decision" and, by the recommendation's point, "decision:2", "internal-note".
 */
export interface PlacedFindText {
  readonly place: string
  readonly text: string | RichText
}

type Placed = readonly PlacedFindText[]

/** The texts of an item that can be looked through, in the order of its page. What is not shown there is not found. */
export function findPlaces(item: StoredItem): PlacedFindText[] {
  const hasDescription = item.sections.some(({ key }) => key === 'description')
  return [
    { place: 'title', text: item.title },
    ...(hasDescription ? [] : entries(item)),
    ...item.sections.flatMap(({ key, body }) => [
      ...(body === null ? [] : [{ place: sectionPart(key), text: body }]),
      ...fieldAt(item, key),
    ]),
    ...(item.internalNote === null ? [] : [{ place: 'internal-note', text: item.internalNote }]),
  ]
}

function fieldAt(item: StoredItem, key: string): Placed {
  if (key === 'description') return entries(item)
  if (key === 'recommendation') return recommendation(item)
  return key === 'decision' ? decision(item) : []
}

function entries(item: StoredItem): Placed {
  return item.entries.map(({ body }, at) => ({ place: `entry:${at + 1}`, text: body }))
}

function recommendation({ recommendation: found }: StoredItem): Placed {
  if (found === null) return []
  return [
    { place: 'lead', text: found.lead },
    ...found.points.map(({ body }, at) => ({ place: `recommendation:${at + 1}`, text: body })),
  ]
}

function decision({ decision: found }: StoredItem): Placed {
  if (found === null) return []
  return [
    ...found.points.map(({ recommendation: number, body }) => ({ place: `decision:${number}`, text: body })),
    { place: 'decision', text: found.body },
  ]
}
