import {
  type Committee,
  emptyHead,
  type MeetingContent,
  type MeetingHead,
  type MeetingSnapshot,
} from '../../../src-main/domain/meeting/meeting.ts'
import { numberItems } from '../../../src-main/domain/meeting/numbering.ts'

interface MeetingChanges {
  readonly committee?: Partial<Committee>
  readonly meeting?: Partial<MeetingHead>
  readonly participants?: MeetingContent['participants']
  readonly absences?: MeetingContent['absences']
  readonly sent?: MeetingContent['sent']
  readonly steps?: MeetingContent['steps']
  readonly redactions?: MeetingContent['redactions']
  readonly items?: MeetingContent['items']
}

/** Minutes in draft of a meeting of Kulturudvalget on Tuesday 3 March 2026, its items numbered; empty but for the changes. */
export function meeting(changes: MeetingChanges = {}): MeetingContent {
  const head: MeetingHead = {
    ...emptyHead({ date: '2026-03-03', documentKind: 'minutes', status: 'minutes-draft' }),
    time: '16:30',
    place: 'Mødelokale 2, Nordvig Rådhus',
    ...changes.meeting,
  }
  return {
    committee: { name: 'Kulturudvalget', authority: 'Nordvig Kommune', ...changes.committee },
    meeting: head,
    participants: changes.participants ?? [],
    absences: changes.absences ?? [],
    sent: changes.sent ?? [],
    steps: changes.steps ?? [],
    redactions: changes.redactions ?? [],
    items: numberItems(changes.items ?? [], head.firstNumber),
  }
}

/** The same as it lies in the store: with ids ("item-4" is the fourth item) and all text readable. */
export function snapshot(changes: MeetingChanges = {}): MeetingSnapshot {
  const content = meeting(changes)
  return {
    ...content,
    id: 'meeting-1',
    committeeId: 'committee-1',
    revision: 1,
    items: content.items.map((item, index) => ({ ...item, id: `item-${index + 1}`, unreadable: [] })),
  }
}
