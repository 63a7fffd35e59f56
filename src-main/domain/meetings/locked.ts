import type { MeetingHead } from '../meeting/meeting.ts'
import { type Refusal, refusal } from '../refusal.ts'

/** Why nothing in a meeting may be changed: its minutes are locked (låst). */
export function lockedProblem(head: MeetingHead): Refusal | null {
  if (head.status !== 'locked') return null
  return refusal(
    'meeting-locked',
    'Referatet er låst, så der kan ikke ændres i det. Intet er ændret.',
    'Lås mødet op ved at sætte dets status tilbage, hvis det skal rettes.',
  )
}
