import type { Attachment } from '../meeting/attachment.ts'
import type { Decision } from '../meeting/decision.ts'
import type { PreviousTreatment } from '../meeting/item.ts'
import type { StoredItem } from '../meeting/meeting.ts'
import type { Recommendation } from '../meeting/recommendation.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { sectionPart } from '../versions/text-part.ts'
import type { FindHit } from './find-hit.ts'
import { attachmentNotePlace, attachmentPlace, findPlaces } from './find-places.ts'
import { isFixed } from './place-kinds.ts'
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

/** An item with the hits replaced wherever they were found and are not fixed; what holds none is the very same object. */
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
  if (isFixed(place)) return { value: text, count: 0 }
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
  const put = written(texts)
  const { rich, line, kept, changed } = put
  return {
    ...item,
    title: line('title', item.title) ?? '',
    lateReason: line('late-reason', item.lateReason),
    group: line('group', item.group),
    publicTitle: line('publicTitle', item.publicTitle),
    decidingBody: line('deciding-body', item.decidingBody),
    attachmentNote: line('attachments-note', item.attachmentNote),
    previousTreatments: changed('previous') ? earlier(item.previousTreatments, put) : item.previousTreatments,
    sections: item.sections.map((section) => ({
      ...section,
      body: rich(sectionPart(section.key), section.body),
    })),
    entries: changed('entry', 'attachment', 'note')
      ? item.entries.map((entry, at) => ({
          ...entry,
          body: rich(`entry:${at + 1}`, entry.body),
          attachments: renamed(entry.attachments, at + 1, put),
        }))
      : item.entries,
    attachments: changed('attachment', 'note') ? renamed(item.attachments, 0, put) : item.attachments,
    recommendation: changed('lead', 'recommendation')
      ? recommended(item.recommendation, { texts, rich, done })
      : item.recommendation,
    decision: changed('decision', 'vote', 'dissent') ? decided(item.decision, put) : item.decision,
    internalNote: rich('internal-note', item.internalNote),
    guests: changed('guest', 'guest-title')
      ? item.guests.map(({ name, title }, at) => ({
          name: kept(`guest:${at + 1}`, name),
          title: line(`guest-title:${at + 1}`, title),
        }))
      : item.guests,
    disqualifications: changed('disqualification')
      ? item.disqualifications.map((one, at) => ({
          ...one,
          note: line(`disqualification:${at + 1}`, one.note),
        }))
      : item.disqualifications,
  }
}

/** What the places of an item hold now: a rich text, a line that is taken away where it is emptied, one that is then kept, and whether any of some kinds became another. */
interface Written {
  readonly rich: Rich
  readonly line: (place: string, before: string | null) => string | null
  readonly kept: (place: string, before: string) => string
  readonly changed: (...kinds: readonly string[]) => boolean
}

function written(texts: ReadonlyMap<string, string | RichText>): Written {
  const line = (place: string, before: string | null) => {
    const text = texts.get(place)
    // An emptied one is taken away, as where it is written.
    return typeof text === 'string' ? text.trim() || null : before
  }
  return {
    rich: (place, before) => {
      const text = texts.get(place)
      return text === undefined || typeof text === 'string' ? before : text
    },
    line,
    kept: (place, before) => line(place, before) ?? before,
    changed: (...kinds) => [...texts.keys()].some((place) => kinds.includes(place.replace(/:.*$/, ''))),
  }
}

/** A name is never taken away whole: the attachment would then not be told of in the document. */
function renamed(attachments: readonly Attachment[], entry: number, { line, kept }: Written): Attachment[] {
  return attachments.map((attachment, at) => {
    const { title, note } = attachment
    return {
      ...attachment,
      title: title === null ? null : kept(attachmentPlace(entry, at), title),
      note: line(attachmentNotePlace(entry, at), note),
    }
  })
}

/** A line that says something else is read anew by nobody, as where it is written. */
function earlier(treatments: readonly PreviousTreatment[], { kept }: Written): PreviousTreatment[] {
  return treatments.map((one, at) => {
    const text = kept(`previous:${at + 1}`, one.text)
    return text === one.text ? one : { text, committee: null, date: null, itemNumber: null }
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

function decided(before: Decision | null, { rich, line, kept }: Written): Decision | null {
  if (before === null) return null
  return {
    ...before,
    body: rich('decision', before.body),
    points: before.points.map((point) => ({
      ...point,
      body: rich(`decision:${point.recommendation}`, point.body),
    })),
    votes: before.votes.map((vote, at) => ({ ...vote, subject: line(`vote:${at + 1}`, vote.subject) })),
    dissents: before.dissents.map((dissent, at) => ({
      ...dissent,
      text: kept(`dissent:${at + 1}`, dissent.text),
    })),
  }
}
