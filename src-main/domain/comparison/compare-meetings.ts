import { recommendationText } from '../item-form/recommendation-text.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { type Said, say } from '../told/say.ts'
import { compareAgendas } from './compare-agendas.ts'
import { compareDetails } from './compare-details.ts'
import { compareHeads } from './compare-heads.ts'
import { comparePeople } from './compare-people.ts'
import { compareRecords } from './compare-records.ts'
import type { DifferenceKind } from './difference.ts'
import { matchItems } from './match-items.ts'

/** One text that stands otherwise in the meeting that came in: where, and both; null on the side where there is none. */
export interface TextDifference {
  readonly place: Said
  readonly now: RichText | null
  readonly incoming: RichText | null
}

/** How a meeting that came in differs from the one that is here: Danish sentences, and the texts to lay side by side. */
export interface MeetingDifferences {
  readonly lines: Said[]
  readonly texts: TextDifference[]
}

/** Told as texts, with their words, and by what of an attachment is another. */
const toldOtherwise: readonly DifferenceKind[] = [
  'attachment-changed',
  'text-added',
  'text-changed',
  'text-removed',
  'recommendation-changed',
]

/**
 * How the meeting `incoming` differs from the one that is `here`: its agenda, every text, what was decided, who came, and
 * all else by name. Both lists are empty only where the two are equal.
 */
export function compareMeetings(here: MeetingContent, incoming: MeetingContent): MeetingDifferences {
  const found = named(here, incoming)
  const isTold = found.lines.length + found.texts.length > 0
  return isTold || !differ(here, incoming) ? found : { ...found, lines: [smallThings] }
}

const smallThings = say(
  'small-differences',
  'Kun småting er anderledes, for eksempel en dato i sagens forløb.',
)

function named(here: MeetingContent, incoming: MeetingContent): MeetingDifferences {
  const both = matchItems(here.items, incoming.items).flatMap(({ sent, now }) =>
    sent === null || now === null ? [] : [{ here: sent, incoming: now }],
  )
  return {
    lines: [
      ...compareAgendas(here, incoming)
        .filter(({ kind }) => !toldOtherwise.includes(kind))
        .map(({ message }) => message),
      ...both.flatMap(({ here: one, incoming: other }) => [
        ...compareRecords(one, other),
        ...compareDetails(one, other),
      ]),
      ...compareHeads(here, incoming),
      ...comparePeople(here.participants, incoming.participants),
      ...logs
        .filter(([key]) => differ(here[key], incoming[key]))
        .map(([what, danish]) => say('meeting-differs', danish, { what })),
    ],
    texts: both.flatMap(({ here: one, incoming: other }) => textDifferences(one, other)),
  }
}

const logs = [
  ['sent', 'Hvad der er udsendt, er anderledes.'],
  ['steps', 'Mødets log er anderledes.'],
] as const satisfies readonly (readonly [keyof MeetingContent, string])[]

function textDifferences(here: Item, incoming: Item): TextDifference[] {
  const [ours, theirs] = [textsOf(here), textsOf(incoming)]
  return [...new Set([...theirs.keys(), ...ours.keys()])]
    .map((key) => ({ key, now: ours.get(key)?.body ?? null, incoming: theirs.get(key)?.body ?? null }))
    .filter((text) => differ(text.now, text.incoming))
    .map(({ key, ...texts }) => {
      const heading = theirs.get(key)?.heading ?? ours.get(key)?.heading ?? ''
      const { number, title } = incoming
      const place = say('text-place', `Punkt ${number} «${title}»: ${heading}`, { number, title, heading })
      return { place, ...texts }
    })
}

interface NamedText {
  readonly heading: string
  readonly body: RichText
}

/** Every text of an item that is not empty, by a key of its own. */
function textsOf(item: Item): ReadonlyMap<string, NamedText> {
  const { sections, entries, recommendation, decision, history, internalNote } = item
  const headingOf = (slot: string, otherwiseIt: string) =>
    sections.find(({ key }) => key === slot)?.heading ?? otherwiseIt
  const all: [string, string, RichText | null][] = [
    ...sections.map(({ key, heading, body }): [string, string, RichText | null] => [
      `section ${key}`,
      heading,
      body,
    ]),
    ...entries.map(({ number, body }): [string, string, RichText] => [
      `entry ${number}`,
      `Meddelelse ${number}`,
      body,
    ]),
    [
      'recommendation',
      headingOf('recommendation', 'Indstilling'),
      recommendation && recommendationText(recommendation),
    ],
    ...(decision?.points ?? []).map((point): [string, string, RichText] => [
      `point ${point.recommendation}`,
      `Beslutning, indstillingens punkt ${point.recommendation}`,
      point.body,
    ]),
    ['decision', headingOf('decision', 'Beslutning'), decision?.body ?? null],
    ...history.map(({ committee, body }, at): [string, string, RichText] => [
      `history ${at}`,
      `Sagens forløb, ${committee}`,
      body,
    ]),
    ['note', 'Intern note', internalNote],
  ]
  return new Map(
    all.flatMap(([key, heading, body]) =>
      body === null || isEmptyRichText(body) ? [] : [[key, { heading, body }] as const],
    ),
  )
}

/** Both are canonical, so their JSON says whether they are the same. */
function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
