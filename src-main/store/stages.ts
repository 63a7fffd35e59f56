import type { SentAgenda, StageStep } from '../domain/stages/sent-agenda.ts'
import type { Readable, Writable } from './handle.ts'
import { change, row, rows, sql } from './query.ts'

/** The log of a meeting's stages, oldest first. */
export function stepsOf(handle: Readable, meetingId: string): StageStep[] {
  return rows(
    handle,
    sql.selectFrom('stage_steps').selectAll().where('meeting_id', '=', meetingId).orderBy('position'),
  ).map((found) => ({ from: found.from_stage, to: found.to_stage, at: found.at, reason: found.reason }))
}

/** Adds steps behind those that are there; nothing in the log is ever changed. */
export function addSteps(handle: Writable, meetingId: string, steps: readonly StageStep[]): void {
  const before = stepsOf(handle, meetingId).length
  steps.forEach(({ from, to, at, reason }, index) => {
    change(
      handle,
      sql.insertInto('stage_steps').values({
        meeting_id: meetingId,
        position: before + index,
        from_stage: from,
        to_stage: to,
        at,
        reason,
      }),
    )
  })
}

/** The agendas that were sent, oldest first. */
export function sentAgendasOf(handle: Readable, meetingId: string): SentAgenda[] {
  return rows(
    handle,
    sql.selectFrom('sent_agendas').selectAll().where('meeting_id', '=', meetingId).orderBy('position'),
  ).map((found) => ({ kind: found.kind, sentAt: found.sent_at, fingerprint: found.fingerprint }))
}

/** Freezes an agenda behind those that were sent before; `content` is its meeting file, null where only the record is known. */
export function addSentAgenda(
  handle: Writable,
  meetingId: string,
  agenda: SentAgenda & { readonly content: string | null },
): void {
  const { kind, sentAt, fingerprint, content } = agenda
  change(
    handle,
    sql.insertInto('sent_agendas').values({
      meeting_id: meetingId,
      position: sentAgendasOf(handle, meetingId).length,
      kind,
      sent_at: sentAt,
      fingerprint,
      content,
    }),
  )
}

/** The meeting file of the agenda that was sent last, null where none was or only its record is known. */
export function lastSentContent(handle: Readable, meetingId: string): string | null {
  return (
    row(
      handle,
      sql
        .selectFrom('sent_agendas')
        .select('content')
        .where('meeting_id', '=', meetingId)
        .orderBy('position', 'desc')
        .limit(1),
    )?.content ?? null
  )
}

/** The meeting files of the agendas that were sent, by fingerprint, as far as they are known. */
export function sentContents(handle: Readable, meetingId: string): ReadonlyMap<string, string | null> {
  const sent = sql.selectFrom('sent_agendas').select(['fingerprint', 'content'])
  return new Map(
    rows(handle, sent.where('meeting_id', '=', meetingId)).map(({ fingerprint, content }) => [
      fingerprint,
      content,
    ]),
  )
}

/** Forgets the log and the sent agendas of a meeting whose whole content is being replaced. */
export function deleteStages(handle: Writable, meetingId: string): void {
  change(handle, sql.deleteFrom('stage_steps').where('meeting_id', '=', meetingId))
  change(handle, sql.deleteFrom('sent_agendas').where('meeting_id', '=', meetingId))
}
