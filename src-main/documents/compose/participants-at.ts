import { type WhyOut, whyOut } from '../../domain/attendance/item-room.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { participantsTableWith } from './participants.ts'

const words: Record<WhyOut, string> = {
  excused: 'Afbud',
  absent: 'Fraværende',
  'not-recorded': '',
  out: 'Deltog ikke under punktet',
  disqualified: 'Inhabil, deltog ikke',
}

/** The participants of an excerpt as a table: who was in the room while its item was treated. */
export function participantsAt(content: MeetingContent, item: Item): Block[] {
  const { absences } = content
  const room = { absences, disqualifications: item.disqualifications, itemNumber: item.number }
  return participantsTableWith(content, [
    {
      head: 'Fremmøde under punktet',
      width: 20,
      value: (person) => {
        const why = whyOut(person, room)
        return why === null ? 'Deltog' : words[why]
      },
    },
  ])
}
