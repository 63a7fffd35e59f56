import { disqualificationSentence } from '../../../../src-main/domain/attendance/disqualification-sentence.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { Person } from '../../../../src-main/domain/meeting/person.ts'
import { dissentSentence, stopSentence } from '../../../../src-main/domain/votes/dissent-sentence.ts'
import { voteSentences } from '../../../../src-main/domain/votes/vote-sentences.ts'

export const recordKinds = ['vote', 'dissent', 'stop', 'disqualification', 'guest'] as const
export type RecordKind = (typeof recordKinds)[number]

/** Something that stands in the minutes beside the decision; `at` is its place among those of its kind. */
export interface ProtocolRecord {
  readonly kind: RecordKind
  readonly at: number
  readonly text: string
}

/** What an item's minutes say beside the decision, as it will be printed. `body` is how the body is spoken of. */
export function recordsOf(item: Item, voters: readonly Person[], body: string): ProtocolRecord[] {
  const { votes = [], dissents = [], stop = null } = item.decision ?? {}
  return [
    ...listed(
      'vote',
      votes.map((vote) => voteSentences(vote, voters).join(' ')),
    ),
    ...listed('dissent', dissents.map(dissentSentence)),
    ...listed('stop', stop === null ? [] : [stopSentence(stop)]),
    ...listed(
      'disqualification',
      item.disqualifications.map((one) => disqualificationSentence(one, body)),
    ),
    ...listed(
      'guest',
      item.guests.map(({ name, title }) => (title === null ? name : `${name}, ${title}`)),
    ),
  ]
}

/** The item without one of its records. */
export function withoutRecord<T extends Pick<Item, 'decision' | 'disqualifications' | 'guests'>>(
  item: T,
  { kind, at }: Pick<ProtocolRecord, 'kind' | 'at'>,
): T {
  const { decision } = item
  if (kind === 'guest') return { ...item, guests: item.guests.toSpliced(at, 1) }
  if (kind === 'disqualification')
    return { ...item, disqualifications: item.disqualifications.toSpliced(at, 1) }
  if (decision === null) return item
  if (kind === 'stop') return { ...item, decision: { ...decision, stop: null } }
  if (kind === 'vote') return { ...item, decision: { ...decision, votes: decision.votes.toSpliced(at, 1) } }
  return { ...item, decision: { ...decision, dissents: decision.dissents.toSpliced(at, 1) } }
}

function listed(kind: RecordKind, texts: readonly string[]): ProtocolRecord[] {
  return texts.map((text, at) => ({ kind, at, text }))
}
