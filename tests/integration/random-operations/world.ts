import type { Call } from './open-program.ts'

/** All that a program holds, but for the counts of changes: what must be the same after undoing and doing again. */
export async function worldOf(call: Call) {
  const committees = await call.committee.list()
  const details = await Promise.all(committees.map(({ id }) => call.committee.get({ committeeId: id })))
  const words = await Promise.all(committees.map(({ id }) => call.spelling.words({ committeeId: id })))
  const ids = committees.flatMap(({ meetings }) => meetings.map(({ id }) => id))
  const meetings = await Promise.all(ids.map((meetingId) => call.meeting.get({ meetingId })))
  return {
    details,
    words,
    meetings: meetings.map((read) => (read.ok ? { ...read.value, revision: 0 } : read)),
  }
}
