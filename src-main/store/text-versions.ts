import { askedAfter, asking, type Changing } from '../domain/versions/asking.ts'
import { thinVersions } from '../domain/versions/thin-versions.ts'
import { marksOf, type VersionMark } from '../domain/versions/version-mark.ts'
import { overwrites, type Saving, writesOn } from '../domain/versions/writing-on.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRow } from './items.ts'
import { among, change, row, rows, sql } from './query.ts'
import { sentAgendasOf, stepsOf } from './stages.ts'
import type { TextChange } from './text-changes.ts'
import type { KeptText } from './text-parts.ts'
import type { TextHeadRow, TextVersionRow } from './version-rows.ts'

/** Which text of which item. */
export interface TextPlace {
  readonly itemId: string
  readonly part: string
}

/** Keeps what a change of a text replaced, as far as the rules of `domain/versions` want it, and notes how the text was saved. */
export function keepReplaced(handle: Writable, changed: TextChange, saving: Saving): void {
  const { itemId, before } = changed
  const meetingId = itemRow(handle, itemId)?.meeting_id
  if (meetingId === undefined) return
  const head = textHead(handle, changed)
  const kept = before === null ? false : keep(handle, { ...changed, before, meetingId, head }, saving)
  const at = new Date(saving.at).toISOString()
  const keptAt = kept || before === null ? at : (head?.kept_at ?? null)
  writeHead(handle, {
    item_id: itemId,
    part: changed.part,
    saved_at: at,
    hand: saving.hand,
    kept_at: keptAt,
    revision: revisionOf(handle, meetingId),
  })
}

/** Lets the questions which text is to stand follow a change of the one that does; `wayOf` are the texts it went through. */
export function askAnew(
  handle: Writable,
  { itemId, part, changing }: TextPlace & { readonly changing: Changing },
  wayOf: () => readonly string[],
): void {
  const open = rows(
    handle,
    sql
      .selectFrom('text_versions')
      .select(['id', 'body', 'settled'])
      .where('item_id', '=', itemId)
      .where('part', '=', part)
      .where('settled', '<>', asking.chosen),
  )
  if (open.length === 0) return
  const way = wayOf()
  for (const { id, body, settled } of open) {
    const after = askedAfter({ settled, kept: body, changing, way })
    if (after !== settled)
      change(handle, sql.updateTable('text_versions').set({ settled: after }).where('id', '=', id))
  }
}

interface Replaced extends TextPlace {
  readonly meetingId: string
  readonly head: TextHeadRow | null
  readonly before: KeptText
  readonly after: KeptText | null
}

/** Keeps the text that was replaced unless it was only written on; true where it is kept. */
function keep(handle: Writable, replaced: Replaced, saving: Saving): boolean {
  const { meetingId, part, head, before, after } = replaced
  const last =
    head === null
      ? null
      : {
          hand: head.hand,
          keptAt: head.kept_at === null ? null : Date.parse(head.kept_at),
          revision: head.revision,
        }
  const record = { sent: sentAgendasOf(handle, meetingId), steps: stepsOf(handle, meetingId) }
  const overwritten = overwrites(saving, last)
  const marks: VersionMark[] = [
    ...marksOf({ part, since: head?.saved_at ?? null }, record),
    ...(overwritten ? (['overwritten'] as const) : []),
  ]
  if (marks.length === 0 && writesOn(saving, last, { from: before.body, to: after?.body ?? '' })) return false
  addVersion(handle, replaced, { marks, at: saving.at, settled: !overwritten })
  thin(handle, replaced, saving.at)
  return true
}

function addVersion(
  handle: Writable,
  { meetingId, itemId, part, head, before }: Replaced,
  { marks, at, settled }: { marks: readonly VersionMark[]; at: number; settled: boolean },
): void {
  change(
    handle,
    sql.insertInto('text_versions').values({
      meeting_id: meetingId,
      item_id: itemId,
      part,
      heading: before.heading,
      body: before.body,
      saved_at: head?.saved_at ?? null,
      replaced_at: new Date(at).toISOString(),
      marks: JSON.stringify(marks),
      settled: settled ? asking.chosen : asking.asked,
    }),
  )
}

/** The first text of all stays too: it is what was there before anybody wrote here. */
function thin(handle: Writable, { itemId, part }: TextPlace, now: number): void {
  const kept = rows(
    handle,
    sql
      .selectFrom('text_versions')
      .select(['id', 'saved_at', 'replaced_at', 'marks'])
      .where('item_id', '=', itemId)
      .where('part', '=', part),
  ).map(({ id, saved_at: saved, replaced_at: at, marks }) => ({
    id,
    at: Date.parse(at),
    marked: marks !== '[]' || saved === null,
  }))
  for (const id of thinVersions(kept, now))
    change(handle, sql.deleteFrom('text_versions').where('id', '=', id))
}

/** How a text was saved last, null where it has not been since versions were kept. */
export function textHead(handle: Readable, { itemId, part }: TextPlace): TextHeadRow | null {
  return row(
    handle,
    sql.selectFrom('text_heads').selectAll().where('item_id', '=', itemId).where('part', '=', part),
  )
}

/** How the texts of some items were saved last, the latest last. */
export function textHeadsOf(handle: Readable, itemIds: readonly string[]): TextHeadRow[] {
  return rows(
    handle,
    sql.selectFrom('text_heads').selectAll().where('item_id', 'in', among(itemIds)).orderBy('saved_at'),
  )
}

/**
 * Says of a text that is about to be saved whether its writer has seen it as it stands, where that is known better than by the revision
 * she wrote on; the save itself notes the revision anew.
 */
export function noteSeen(handle: Writable, { itemId, part }: TextPlace, seen: boolean): void {
  change(
    handle,
    sql
      .updateTable('text_heads')
      .set({ revision: seen ? 0 : Number.MAX_SAFE_INTEGER })
      .where('item_id', '=', itemId)
      .where('part', '=', part),
  )
}

function writeHead(handle: Writable, head: TextHeadRow): void {
  const { item_id: _item, part: _part, ...saved } = head
  change(
    handle,
    sql
      .insertInto('text_heads')
      .values(head)
      .onConflict((conflict) => conflict.columns(['item_id', 'part']).doUpdateSet(saved)),
  )
}

function revisionOf(handle: Readable, meetingId: string): number {
  return row(handle, sql.selectFrom('meetings').select('revision').where('id', '=', meetingId))?.revision ?? 0
}

/** A version without its text. */
export type VersionLine = Omit<TextVersionRow, 'body'>

const lineColumns = [
  'id',
  'meeting_id',
  'item_id',
  'part',
  'heading',
  'saved_at',
  'replaced_at',
  'marks',
  'settled',
] as const

/** The versions of some items' texts, newest first, without the texts. */
export function versionLinesOf(handle: Readable, itemIds: readonly string[]): VersionLine[] {
  return rows(
    handle,
    sql
      .selectFrom('text_versions')
      .select(lineColumns)
      .where('item_id', 'in', among(itemIds))
      .orderBy('id', 'desc'),
  )
}

/** The versions of a meeting that were overwritten unseen and of which nobody has chosen yet, newest first. */
export function unsettledOf(handle: Readable, meetingId: string): VersionLine[] {
  return rows(
    handle,
    sql
      .selectFrom('text_versions')
      .select(lineColumns)
      .where('meeting_id', '=', meetingId)
      .where('settled', '=', asking.asked)
      .orderBy('id', 'desc'),
  )
}

/** A version with its text, null where there is none. */
export function versionById(handle: Readable, id: number): TextVersionRow | null {
  return row(handle, sql.selectFrom('text_versions').selectAll().where('id', '=', id))
}

/** Notes that somebody has chosen which of a text's versions stands. */
export function settleText(handle: Writable, { itemId, part }: TextPlace): void {
  change(
    handle,
    sql
      .updateTable('text_versions')
      .set({ settled: asking.chosen })
      .where('item_id', '=', itemId)
      .where('part', '=', part)
      .where('settled', '=', asking.asked),
  )
}
