import type { MeetingHead, MeetingStatus } from '../meeting/meeting.ts'

/** The head after a change; a meeting that has been held is printed as minutes, one that has not as an agenda. */
export function changeHead(
  head: MeetingHead,
  change: Pick<MeetingHead, 'date' | 'time' | 'place' | 'status'>,
): MeetingHead {
  const { date, time, place, status } = change
  const documentKind = status === head.status ? head.documentKind : kindAt(status)
  return { ...head, date, time, place, status, documentKind }
}

function kindAt(status: MeetingStatus): MeetingHead['documentKind'] {
  return status === 'draft' || status === 'sent' ? 'agenda' : 'minutes'
}
