import type { Disqualification } from '../attendance/absence.ts'
import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'
import { personName } from '../meeting/person.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import type { Said } from '../told/say.ts'
import { attachmentsOf, pairAttachments } from './compare-attachments.ts'
import type { DetailPlace, DetailValue } from './detail.ts'
import { changedLine, listLines, valueLines } from './detail-lines.ts'

/** What differs of an item that is neither on its agenda, nor a text, nor a part of its decision. */
export function compareDetails(here: Item, incoming: Item): Said[] {
  const place = { number: incoming.number, title: incoming.title }
  return [
    ...valueLines(place, {
      detail: 'kind',
      was: { kind: 'itemKind', is: here.kind },
      is: { kind: 'itemKind', is: incoming.kind },
    }),
    ...valueLines(place, {
      detail: 'plannedAccess',
      was: here.plannedAccess && { kind: 'access', is: here.plannedAccess },
      is: incoming.plannedAccess && { kind: 'access', is: incoming.plannedAccess },
    }),
    ...valueLines(place, { detail: 'publicTitle', was: here.publicTitle, is: incoming.publicTitle }),
    ...valueLines(place, { detail: 'group', was: here.group, is: incoming.group }),
    ...valueLines(place, { detail: 'lateReason', was: here.lateReason, is: incoming.lateReason }),
    // One that is withdrawn now is told of as such.
    ...(incoming.withdrawn ? [] : valueLines(place, flag('withdrawn', here.withdrawn, false))),
    ...sectionLines(place, here, incoming),
    ...listLines(place, {
      detail: 'previousTreatments',
      was: here.previousTreatments.map(({ text }) => text),
      is: incoming.previousTreatments.map(({ text }) => text),
    }),
    ...listLines(place, {
      detail: 'guests',
      was: here.guests.map(guestValue),
      is: incoming.guests.map(guestValue),
    }),
    ...disqualificationLines(place, here, incoming),
    ...attachmentLines(place, here, incoming),
    ...valueLines(place, { detail: 'attachmentNote', was: here.attachmentNote, is: incoming.attachmentNote }),
    ...listLines(place, {
      detail: 'links',
      was: here.links.map((link) => ({ kind: 'link', link })),
      is: incoming.links.map((link) => ({ kind: 'link', link })),
    }),
  ]
}

function flag(detail: 'withdrawn' | 'recommended' | 'internal', was: boolean | null, is: boolean | null) {
  return { detail, was: flagValue(was), is: flagValue(is) }
}

function flagValue(value: boolean | null): DetailValue {
  return value === null ? null : { kind: 'flag', is: value ? 'yes' : 'no' }
}

function guestValue({ name, title }: Item['guests'][number]): DetailValue {
  return { kind: 'plain', is: title === null ? name : `${name}, ${title}` }
}

/** Their headings, and those that are empty: one with a text is told of as that. */
function sectionLines(place: DetailPlace, here: Item, incoming: Item): Said[] {
  const keysOf = ({ sections }: Item) => sections.map(({ key }) => key)
  const both = keysOf(incoming).filter((key) => keysOf(here).includes(key))
  const headingIn = ({ sections }: Item, key: string) =>
    sections.find((section) => section.key === key)?.heading ?? null
  const told = (item: Item, other: Item) =>
    item.sections
      .filter(({ key, body }) => both.includes(key) || body === null || isEmptyRichText(body))
      .map(({ key, heading }) => headingIn(other, key) ?? heading)
  return [
    ...both.flatMap((key) =>
      valueLines(place, { detail: 'heading', was: headingIn(here, key), is: headingIn(incoming, key) }),
    ),
    ...listLines(place, { detail: 'sections', was: told(here, incoming), is: told(incoming, incoming) }),
  ]
}

function disqualificationLines(place: DetailPlace, here: Item, incoming: Item): Said[] {
  const [was, is] = [byPerson(here), byPerson(incoming)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((name) => {
    const of = { kind: 'plain', is: name } as const
    const [one, other] = [was.get(name), is.get(name)]
    return [
      ...valueLines(place, {
        detail: 'disqualification',
        of,
        was: flagValue(one?.upheld ?? null),
        is: flagValue(other?.upheld ?? null),
      }),
      ...valueLines(place, {
        detail: 'disqualificationNote',
        of,
        was: one?.note ?? null,
        is: other?.note ?? null,
      }),
    ]
  })
}

function byPerson({ disqualifications }: Item): ReadonlyMap<string, Disqualification> {
  return new Map(disqualifications.map((one) => [personName(one.person), one]))
}

function attachmentLines(place: DetailPlace, here: Item, incoming: Item): Said[] {
  const pairs = pairAttachments(here, incoming).both
  const both = (attachments: readonly Attachment[], side: 'sent' | 'now') =>
    attachments.filter((attachment) => pairs.some((pair) => pair[side] === attachment))
  return [
    ...pairs.flatMap(({ sent, now }) => attachmentPair(place, sent, now)),
    ...listLines(place, {
      detail: 'attachments',
      was: both(attachmentsOf(here), 'sent').map(({ title }) => title),
      is: both(attachmentsOf(incoming), 'now').map(({ title }) => title),
    }),
  ]
}

function attachmentPair(place: DetailPlace, was: Attachment, is: Attachment): Said[] {
  const of = is.title
  return [
    ...(was.sha256 !== is.sha256 && was.fileName === is.fileName
      ? [changedLine(place, 'file', of)]
      : valueLines(place, { detail: 'file', of, was: was.fileName, is: is.fileName })),
    ...valueLines(place, { ...flag('recommended', was.recommended, is.recommended), of }),
    ...valueLines(place, { ...flag('internal', was.access === 'internal', is.access === 'internal'), of }),
    ...valueLines(place, { detail: 'attachmentOwnNote', of, was: was.note, is: is.note }),
  ]
}
