/** When a meeting is held; `time` is null where it is not known. */
export interface Moment {
  readonly date: string
  readonly time: string | null
}

/** Whether two meetings of a committee are the same one: the same day, and no two different times. */
export function isSameMeeting(one: Moment, other: Moment): boolean {
  if (one.date !== other.date) return false
  return one.time === other.time || one.time === null || other.time === null
}

/** The meeting that is the same as the one asked for: of several the one at exactly that time. */
export function findSameMeeting<M extends { readonly head: Moment }>(
  meetings: readonly M[],
  moment: Moment,
): M | null {
  const same = meetings.filter((meeting) => isSameMeeting(meeting.head, moment))
  return same.find((meeting) => meeting.head.time === moment.time) ?? same[0] ?? null
}
