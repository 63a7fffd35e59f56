import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'

const stages: Record<MeetingStatus, string> = {
  draft: 'Agenda in draft',
  sent: 'Agenda sent',
  held: 'Held',
  'minutes-draft': 'Minutes in draft',
  approved: 'Minutes approved and signed',
  locked: 'Locked',
  cancelled: 'Cancelled',
}

/** A case's life across committees and years. */
export const caseLife = {
  title: (caseNumber: string) => `Case ${caseNumber}`,
  follow: 'Follow the case',
  followOf: (caseNumber: string) => `Follow case ${caseNumber}`,
  extent: (items: number, committees: number, years: string) =>
    `${items === 1 ? '1 item' : `${items} items`} in ${committees === 1 ? '1 committee' : `${committees} committees`}, ${years}`,
  years: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  timeline: 'Case history',
  place: (committee: string, number: number) => `${committee}, item ${number}`,
  decided: 'Decided',
  point: (number: number) => `Recommendation point ${number}`,
  undecided: 'Nothing decided',
  withdrawn: 'Withdrawn',
  stages,
  withoutNumber: 'The item does not have the case number but is linked to the case',
  attachments: (count: number) => (count === 1 ? '1 attachment' : `${count} attachments`),
  nothing: 'No items have this case number',
  nothingText:
    'The case number may have been changed on the item since you came here. Search for a part of it.',
  search: 'Search',
}
