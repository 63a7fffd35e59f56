import type { Attachment } from '../meeting/attachment.ts'
import type { Decision } from '../meeting/decision.ts'
import type { StoredItem } from '../meeting/meeting.ts'
import type { Recommendation } from '../meeting/recommendation.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { sectionPart } from '../versions/text-part.ts'
import type { FindHit } from './find-hit.ts'
import { attachmentPlace, findPlaces } from './find-places.ts'
import type { FindQuery } from './query.ts'
import type { Replaced } from './replace-in-block.ts'
import { replaceInBlock } from './replace-in-block.ts'
import { replaceInText } from './rich-text-blocks.ts'

/** What is looked for, what it is replaced by, and the one hit that is meant, or null for all. */
export interface Replacement {
  readonly query: FindQuery
  readonly by: string
  readonly only: FindHit | null
}

/** An item with the hits replaced wherever they were found; what holds none is the very same object. */
export function replaceInItem(item: StoredItem, replacement: Replacement): Replaced<StoredItem> {
  const texts = new Map<string, string | RichText>()
  let count = 0
  for (const { place, text } of findPlaces(item)) {
    const replaced = replaceAt(item.id, { place, text }, replacement)
    count += replaced.count
    if (replaced.count > 0) texts.set(place, replaced.value)
  }
  return { value: count === 0 ? item : withTexts(item, texts, replacement), count }
}

function replaceAt(
  itemId: string,
  { place, text }: { readonly place: string; readonly text: string | RichText },
  { query, by, only }: Replacement,
): Replaced<string | RichText> {
  if (only !== null && (only.itemId !== itemId || only.place !== place)) return { value: text, count: 0 }
  if (typeof text !== 'string') return replaceInText(text, { query, by, only })
  return replacePlain(text, { query, by, only: only?.nth ?? null })
}

function replacePlain(text: string, replacing: Parameters<typeof replaceInBlock>[1]): Replaced<string> {
  const { value, count } = replaceInBlock({ type: 'paragraph', content: [{ type: 'text', text }] }, replacing)
  return { value: (value.content ?? []).map((run) => run.text ?? '').join(''), count }
}

function withTexts(
  item: StoredItem,
  texts: ReadonlyMap<string, string | RichText>,
  done: Replacement,
): StoredItem {
  const rich = <T extends RichText | null>(place: string, before: T): T | RichText => {
    const text = texts.get(place)
    return text === undefined || typeof text === 'string' ? before : text
  }
  const changed = (...places: readonly string[]) =>
    [...texts.keys()].some((place) => places.includes(place.replace(/:.*$/, '')))
  const line = (place: string, before: string | null) => {
    const text = texts.get(place)
    return typeof text === 'string' ? text.trim() : before
  }
  return {
    ...item,
    title: line('title', item.title) ?? item.title,
    // An emptied one is taken away, as where it is written.
    group: line('group', item.group) || null,
    publicTitle: line('publicTitle', item.publicTitle) || null,
    sections: item.sections.map((section) => ({
      ...section,
      body: rich(sectionPart(section.key), section.body),
    })),
    entries: changed('entry', 'attachment')
      ? item.entries.map((entry, at) => ({
          ...entry,
          body: rich(`entry:${at + 1}`, entry.body),
          attachments: renamed(entry.attachments, at + 1, texts),
        }))
      : item.entries,
    attachments: changed('attachment') ? renamed(item.attachments, 0, texts) : item.attachments,
    recommendation: changed('lead', 'recommendation')
      ? recommended(item.recommendation, { texts, rich, done })
      : item.recommendation,
    decision: changed('decision') ? decided(item.decision, rich) : item.decision,
    internalNote: rich('internal-note', item.internalNote),
  }
}

/** A name is never taken away whole: the attachment would then not be told of in the document. */
function renamed(
  attachments: readonly Attachment[],
  entry: number,
  texts: ReadonlyMap<string, string | RichText>,
): Attachment[] {
  return attachments.map((attachment, at) => {
    const title = texts.get(attachmentPlace(entry, at))
    return typeof title === 'string' && title.trim() !== ''
      ? { ...attachment, title: title.trim() }
      : attachment
  })
}

type Rich = <T extends RichText | null>(place: string, before: T) => T | RichText

function recommended(
  before: Recommendation | null,
  { texts, rich, done }: { texts: ReadonlyMap<string, string | RichText>; rich: Rich; done: Replacement },
): Recommendation | null {
  if (before === null) return null
  const lead = texts.get('lead')
  const { lead: old, proposer, points } = before
  return {
    lead: typeof lead === 'string' ? lead : old,
    // The unit that proposes is a part of the lead line.
    proposer:
      lead === undefined || proposer === null
        ? proposer
        : replacePlain(proposer, { ...done, only: null }).value.trim() || null,
    points: points.map((point, at) => ({ ...point, body: rich(`recommendation:${at + 1}`, point.body) })),
  }
}

function decided(before: Decision | null, rich: Rich): Decision | null {
  if (before === null) return null
  return {
    ...before,
    body: rich('decision', before.body),
    points: before.points.map((point) => ({
      ...point,
      body: rich(`decision:${point.recommendation}`, point.body),
    })),
  }
}
