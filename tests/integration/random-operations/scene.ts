import type { NumberingRule } from '../../../src-main/domain/committee/committee-settings.ts'
import type { MeetingSnapshot, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { member } from '../../support/builders/index.ts'
import type { MemoryProgram } from './memory-program.ts'

/** Where a text with a mark of its own was written last: an item's id and field, or its meeting's. */
export type Place = `${string}/${string}`

/** What the random operations work on: two meetings of a committee, and every text that was written and not taken away. */
export interface Scene {
  readonly program: MemoryProgram
  readonly committeeId: string
  readonly meetingIds: string[]
  readonly removed: Set<string>
  readonly texts: Map<Place, readonly string[]>
  marks: number
}

/** A new scene with five members, one of them another's substitute, and four cases in the first meeting, numbered anew each meeting or not. */
export async function newScene(
  program: MemoryProgram,
  per: NumberingRule['per'] = 'meeting',
): Promise<Scene> {
  const { call } = program
  const created = await call.committee.create({ name: 'Kulturudvalget', authority: 'Nordvig Kommune' })
  if (!created.ok) throw new Error(created.refusal.message)
  const { committeeId } = created.value
  if (per !== 'meeting') await numberThrough(program, committeeId, per)
  const meetingIds: string[] = []
  for (const date of ['2026-03-03', '2026-04-07']) {
    const meeting = await call.meeting.create({ committeeId, date, time: '16:30', place: 'Salen' })
    if (!meeting.ok) throw new Error(meeting.refusal.message)
    meetingIds.push(meeting.value.id)
  }
  const [meetingId = ''] = meetingIds
  await call.meeting.saveParticipants({ meetingId, participants: people })
  for (const title of ['Bibliotek', 'Svømmehal', 'Musikskole', 'Museum'])
    await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })
  return { program, committeeId, meetingIds, removed: new Set(), texts: new Map(), marks: 0 }
}

async function numberThrough(
  { call }: MemoryProgram,
  committeeId: string,
  per: NumberingRule['per'],
): Promise<void> {
  const read = await call.committee.get({ committeeId })
  if (!read.ok) throw new Error(read.refusal.message)
  const settings = { ...read.value.settings, numbering: { per, start: 1 } }
  const saved = await call.committee.saveSettings({ committeeId, settings })
  if (!saved.ok) throw new Error(saved.refusal.message)
}

/** The members and officials of the scene's first meeting. */
export const people = [
  member('Mona Vang', { party: 'X', attendance: 'present' }),
  member('Ib Skov', { party: 'X', attendance: 'present' }),
  member('Eva Dam', { party: 'Z', attendance: 'present' }),
  member('Bo Lund', { party: 'Z', attendance: 'excused' }),
  member('Tim Bæk', { party: 'Z', attendance: 'present', substituteFor: 'Bo Lund' }),
]

/** A meeting of the scene as it stands. */
export async function meetingAt(scene: Scene, which: number): Promise<MeetingSnapshot> {
  const ids = scene.meetingIds
  const read = await scene.program.call.meeting.get({ meetingId: ids[which % ids.length] ?? '' })
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

/** Every meeting of the program as it stands, also one that an operation has created. */
export async function allMeetings({ program }: Scene): Promise<MeetingSnapshot[]> {
  const committees = await program.call.committee.list()
  const ids = committees.flatMap(({ meetings }) => meetings.map(({ id }) => id))
  const read = await Promise.all(ids.map((meetingId) => program.call.meeting.get({ meetingId })))
  return read.map((answer) => {
    if (!answer.ok) throw new Error(answer.refusal.message)
    return answer.value
  })
}

/** An item of a meeting, counted round. */
export function itemAt(meeting: MeetingSnapshot, which: number): StoredItem | undefined {
  return meeting.items[which % Math.max(1, meeting.items.length)]
}

/** A text that is found nowhere else. */
export function marked(scene: Scene): string {
  scene.marks += 1
  return `tekst-${scene.marks}-slut`
}
