import { expect } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { roomOf } from '../../../src-main/domain/attendance/item-attendance.ts'
import { type MeetingSnapshot, meetingSnapshotSchema } from '../../../src-main/domain/meeting/meeting.ts'
import { meetingContent } from '../../../src-main/domain/meetings/meeting-content.ts'
import { voteProblem } from '../../../src-main/domain/votes/vote-problem.ts'
import { readSnapshot } from '../../../src-main/store/snapshot.ts'
import type { MemoryProgram } from './memory-program.ts'
import { allMeetings, type Scene } from './scene.ts'

/** What must hold of a program whatever was done in it. */
export async function checkAll(scene: Scene): Promise<void> {
  checkTexts(scene, await checkMeetings(scene))
}

/** What must hold of the meetings also where something that was written is undone; answers them. */
export async function checkMeetings(scene: Scene): Promise<readonly MeetingSnapshot[]> {
  const meetings = await allMeetings(scene)
  for (const meeting of meetings) {
    expect(readSnapshot(scene.program.read, meeting.id), 'the snapshot at hand is what is stored').toEqual(
      meeting,
    )
    meetingSnapshotSchema.parse(meeting)
    checkNumbers(meeting)
    checkVotes(meeting)
  }
  return meetings
}

/** The meeting file of every meeting. */
export async function meetingFiles(scene: Scene): Promise<string[]> {
  return (await allMeetings(scene)).map((meeting) => fileOf(meeting))
}

/** That every meeting comes out of an empty program as it went in; `mirror` is left as it was. */
export async function checkRoundTrip(scene: Scene, mirror: MemoryProgram): Promise<void> {
  for (const content of await meetingFiles(scene)) {
    const read = await mirror.call.documents.import({ fileName: 'møde.json', content, replace: false })
    if (!read.ok) throw new Error(read.refusal.message)
    const again = await mirror.call.meeting.get({ meetingId: read.value.meetingId })
    expect(again.ok ? fileOf(again.value) : again).toBe(content)
    await mirror.call.undo.undo()
    expect(await mirror.call.committee.list(), 'the mirror is empty again').toEqual([])
  }
}

function fileOf(meeting: MeetingSnapshot): string {
  return new TextDecoder().decode(printMeetingFile(meetingContent(meeting)))
}

function checkNumbers({ items, meeting }: MeetingSnapshot): void {
  expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => meeting.firstNumber + index))
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const item of items) {
    expect(item.entries.map(({ number }) => number)).toEqual(item.entries.map((_, index) => index + 1))
    for (const entry of item.entries)
      expect(entry.attachments.map(({ label }) => label)).toEqual(
        entry.attachments.map(() => `${item.number}.${entry.number}`),
      )
    expect(new Set(item.sections.map(({ key }) => key)).size).toBe(item.sections.length)
  }
}

function checkVotes(meeting: MeetingSnapshot): void {
  for (const item of meeting.items)
    for (const vote of item.decision?.votes ?? [])
      expect(voteProblem(vote, roomOf(meeting, item)), `the vote under item ${item.number}`).toBeNull()
}

/** A text is under its item; that of an item off the agenda is in the store. */
function checkTexts({ texts, program }: Scene, meetings: readonly MeetingSnapshot[]): void {
  const items = new Map(meetings.flatMap(({ items }) => items.map((item) => [item.id, JSON.stringify(item)])))
  const heads = new Map(meetings.map(({ id, meeting }) => [id, JSON.stringify(meeting)]))
  const stored = storedTexts(program)
  for (const [place, marks] of texts) {
    const id = place.split('/')[0] ?? ''
    const where = items.get(id) ?? heads.get(id) ?? stored
    for (const mark of marks) expect(where.includes(mark), `${mark} of ${place}`).toBe(true)
  }
}

function storedTexts({ read }: MemoryProgram): string {
  const tables = [
    'items',
    'sections',
    'entries',
    'recommendation_points',
    'history_entries',
    'attachments',
    'treatments',
    'guests',
    'previous_treatments',
  ]
  return tables
    .map((table) => JSON.stringify(read.database.prepare(`SELECT * FROM ${table}`).all()))
    .join('\n')
}
