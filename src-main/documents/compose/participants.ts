import { missedItems, missedItemsLine } from '../../domain/attendance/missed-items.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Attendance, Participant, ParticipantRole } from '../../domain/meeting/participant.ts'
import type { Block, Cell, TableBlock } from '../outline/outline.ts'
import { bullets, headingOf, plainParagraph } from './blocks.ts'

const rank: Record<ParticipantRole, number> = { member: 0, official: 1, guest: 2 }
const attendanceWords: Record<Attendance, string> = {
  present: 'Deltog',
  excused: 'Afbud',
  absent: 'Fraværende',
}

/** A column of the table of participants. */
export interface Column {
  readonly head: string
  readonly width: number
  readonly value: (person: Participant, content: MeetingContent) => string
}

const whoTheyAre: readonly Column[] = [
  { head: 'Navn', width: 18, value: ({ name }) => name },
  { head: 'Parti', width: 5, value: ({ party }) => party ?? '' },
  { head: 'Funktion', width: 19, value: functionText },
]

/** What the minutes tell of each in the whole meeting. */
const atTheMeeting: readonly Column[] = [
  {
    head: 'Fremmøde',
    width: 10,
    value: ({ attendance }) => (attendance === null ? '' : attendanceWords[attendance]),
  },
  {
    head: 'Bemærkning',
    width: 15,
    value: (person, { absences, items }) => missedItemsLine(missedItems(person, absences, items)) ?? '',
  },
]

/** The participants of minutes as a table, members first; a column in which nothing stands is left out. */
export function participantsTable(content: MeetingContent): Block[] {
  return participantsTableWith(content, atTheMeeting)
}

/** Likewise, with other columns behind name, party and office. Widths are shares: these three have 18, 5 and 19. */
export function participantsTableWith(content: MeetingContent, further: readonly Column[]): Block[] {
  if (content.participants.length === 0) return []
  const people = membersFirst(content.participants)
  const used = [...whoTheyAre, ...further].filter(({ value }) =>
    people.some((person) => value(person, content) !== ''),
  )
  const table: TableBlock = {
    kind: 'table',
    headerRows: 1,
    widths: used.map(({ width }) => width),
    rows: [
      used.map(({ head }) => cell(head, true)),
      ...people.map((person) => used.map(({ value }) => cell(value(person, content), false))),
    ],
  }
  return [participantsHeading(), table]
}

/** The participants of an agenda as a list; who came is not known before the meeting and is not told. */
export function participantsList(participants: readonly Participant[]): Block[] {
  if (participants.length === 0) return []
  const lines = membersFirst(participants).map((person) =>
    [nameWithParty(person), functionText(person)].filter((part) => part !== '').join(', '),
  )
  return [participantsHeading(), bullets(lines)]
}

/** "Asta Holm (A)", or the name alone. */
export function nameWithParty({ name, party }: Participant): string {
  return party === null ? name : `${name} (${party})`
}

/** "stedfortræder for Bo Krag", null for who is no substitute. */
export function substituteNote({ substituteFor }: Participant): string | null {
  return substituteFor === null ? null : `stedfortræder for ${substituteFor}`
}

function functionText(person: Participant): string {
  return [person.title, substituteNote(person)].filter((part) => part !== null).join(', ')
}

function membersFirst(participants: readonly Participant[]): Participant[] {
  return participants.toSorted((a, b) => rank[a.role] - rank[b.role])
}

function participantsHeading() {
  return headingOf(2, 'Deltagere', { id: 'deltagere' })
}

function cell(text: string, header: boolean): Cell {
  return { header, colspan: 1, rowspan: 1, blocks: text === '' ? [] : [plainParagraph(text)] }
}
