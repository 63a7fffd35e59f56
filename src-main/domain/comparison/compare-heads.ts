import { attendanceSentence } from '../attendance/attendance-sentences.ts'
import type { MeetingContent, MeetingHead } from '../meeting/meeting.ts'
import type { Said } from '../told/say.ts'
import type { Detail, DetailValue } from './detail.ts'
import { listLines, valueLines } from './detail-lines.ts'

/** What differs of the meeting itself: its head, who came and went, what is blacked out. */
export function compareHeads(here: MeetingContent, incoming: MeetingContent): Said[] {
  const [was, is] = [headValues(here.meeting), headValues(incoming.meeting)]
  return [
    ...was.flatMap(([detail, value], at) =>
      valueLines(null, { detail, was: value, is: is[at]?.[1] ?? null }),
    ),
    ...listLines(null, {
      detail: 'breaks',
      was: here.meeting.breaks.map(breakValue),
      is: incoming.meeting.breaks.map(breakValue),
    }),
    ...listLines(null, {
      detail: 'absences',
      was: here.absences.map((one) => attendanceSentence(one).replace(/\.$/, '')),
      is: incoming.absences.map((one) => attendanceSentence(one).replace(/\.$/, '')),
    }),
    ...listLines(null, { detail: 'redactions', was: here.redactions, is: incoming.redactions }),
  ]
}

function headValues(head: MeetingHead): [Detail, DetailValue][] {
  return [
    ['date', { kind: 'date', is: head.date }],
    ['time', plain(head.time)],
    ['endTime', plain(head.endTime)],
    ['place', head.place],
    ['stage', { kind: 'stage', is: head.status }],
    ['document', { kind: 'document', is: head.documentKind }],
    ['cancellation', head.cancellation],
    ['sourceUrl', head.sourceUrl],
    ['firstNumber', plain(String(head.firstNumber))],
    ['startedAt', plain(head.startedAt)],
    ['endedAt', plain(head.endedAt)],
    ['agendaDue', head.agendaDue === null ? null : { kind: 'date', is: head.agendaDue }],
  ]
}

function breakValue({ from, to }: MeetingHead['breaks'][number]): DetailValue {
  return plain(`${from}-${to ?? ''}`)
}

function plain(is: string | null): DetailValue {
  return is === null ? null : { kind: 'plain', is }
}
