import type {
  CodedKind,
  Detail,
  DetailPlace,
  DetailValue,
} from '../../../../src-main/domain/comparison/detail.ts'
import { attachments } from '../attachments.ts'
import { checks } from '../checks.ts'
import { committee } from '../committee.ts'
import { dates } from '../dates.ts'
import { documents } from '../documents.ts'
import { hold } from '../hold.ts'
import { meeting } from '../meeting.ts'
import { participants } from '../participants.ts'
import { stage } from '../stage.ts'
import { transfer } from '../transfer.ts'
import { tellLink } from './tell-link.ts'

/** What a meeting holds beside its texts, by the names it has on the screen. */
export const detailNames: Readonly<Record<Detail, string>> = {
  date: meeting.list.date,
  time: meeting.list.time,
  endTime: 'Expected end',
  place: meeting.list.place,
  stage: meeting.list.stage,
  document: documents.kind,
  sourceUrl: 'Source',
  firstNumber: committee.numbering.start,
  startedAt: hold.clock.start,
  endedAt: hold.clock.end,
  breaks: 'Break',
  cancellation: 'The reason for the cancellation',
  agendaDue: stage.due.label,
  participants: participants.title,
  attendance: 'Attendance',
  role: participants.roleLabel,
  personTitle: participants.titleLabel,
  party: participants.party,
  substituteFor: 'Substitute',
  absences: hold.strip.label,
  redactions: checks.redacted,
  kind: meeting.newItemKind,
  previousTreatments: 'Previous treatment',
  attachmentNote: attachments.note,
  plannedAccess: 'Open or closed on the agenda',
  publicTitle: transfer.publicTitle,
  group: transfer.group,
  lateReason: stage.lateReason,
  withdrawn: transfer.withdrawn,
  guests: hold.records.guest,
  disqualification: hold.disqualify.upheld,
  disqualificationNote: 'Note on disqualification',
  links: transfer.links,
  sections: 'Sections',
  heading: 'Heading of the section',
  attachments: attachments.title,
  file: 'The file',
  recommended: attachments.recommended,
  internal: attachments.internal,
  attachmentOwnNote: attachments.ownNote,
  outcome: 'Outcome',
  votes: hold.vote.title,
  voteSubject: 'What is voted on',
  votesFor: hold.vote.for,
  votesAgainst: hold.vote.against,
  votesAbstained: hold.vote.abstained,
  dissents: hold.dissent.title,
  stop: hold.records.stop,
}

const valueWords: Readonly<Record<CodedKind, Readonly<Record<string, string>>>> = {
  stage: meeting.status,
  document: documents.kinds,
  itemKind: meeting.kind,
  outcome: committee.phrases.outcomes,
  attendance: participants.attendance,
  role: participants.role,
  access: { open: 'open', closed: 'closed' },
  flag: { yes: 'yes', no: 'no' },
}

/** A value in English; what somebody wrote stands in quotation marks. */
export function valueInEnglish(value: DetailValue): string {
  if (value === null) return '(not given)'
  if (typeof value === 'string') return `‘${value}’`
  switch (value.kind) {
    case 'plain':
      return value.is
    case 'date':
      return dates.long(value.is)
    case 'point':
      return value.point === null ? 'the recommendation as a whole' : `recommendation point ${value.point}`
    case 'link':
      return `‘${tellLink(value.link)}’`
    default:
      return valueWords[value.kind][value.is] ?? value.is
  }
}

/** The name of a value or a list where it stands: "Item 2 ‘Havnen’, Attendance of Bo Krag (V)". */
export function detailName(place: DetailPlace, detail: Detail, of: DetailValue = null): string {
  const name = of === null ? detailNames[detail] : `${detailNames[detail]} of ${valueInEnglish(of)}`
  return place === null ? name : `Item ${place.number} ‘${place.title}’, ${name}`
}
