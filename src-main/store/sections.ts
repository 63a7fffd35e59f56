import type { Section } from '../domain/meeting/item.ts'
import type { RichText } from '../domain/rich-text/rich-text.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { change, sql } from './query.ts'
import { readText, type UnreadableText, writeText } from './rich-text-column.ts'

/** A section as read; where the gate refused its text, `body` is null and `problem` says why. */
export interface ReadSection extends Section {
  readonly problem: UnreadableText | null
}

/** An item's sections in printed order. */
export function sectionsOf(handle: Readable, itemId: string): ReadSection[] {
  return itemRows(handle, 'sections', itemId).map(({ key, heading, body }) => {
    const read = body === null ? null : readText(body)
    const problem = read?.problem ?? null
    return { key, heading, body: problem === null ? (read?.value ?? null) : null, problem }
  })
}

export function saveSectionBody(
  handle: Writable,
  place: { itemId: string; key: string },
  body: RichText | null,
): void {
  change(
    handle,
    sql
      .updateTable('sections')
      .set({ body: body === null ? null : writeText(body) })
      .where('item_id', '=', place.itemId)
      .where('key', '=', place.key),
  )
}

export function renameSectionHeading(
  handle: Writable,
  place: { itemId: string; key: string },
  heading: string,
): void {
  change(
    handle,
    sql
      .updateTable('sections')
      .set({ heading })
      .where('item_id', '=', place.itemId)
      .where('key', '=', place.key),
  )
}

/** Adds a section at a position; the others' are settled with `writeSectionOrder`. */
export function insertSection(
  handle: Writable,
  place: { itemId: string; position: number },
  section: Section,
): void {
  const { key, heading, body } = section
  change(
    handle,
    sql.insertInto('sections').values({
      item_id: place.itemId,
      position: place.position,
      key,
      heading,
      body: body === null ? null : writeText(body),
    }),
  )
}

/** Writes the printed order of all sections of an item. */
export function writeSectionOrder(handle: Writable, itemId: string, keys: readonly string[]): void {
  keys.forEach((key, position) => {
    change(
      handle,
      sql.updateTable('sections').set({ position }).where('item_id', '=', itemId).where('key', '=', key),
    )
  })
}

export function deleteSection(handle: Writable, itemId: string, key: string): void {
  change(handle, sql.deleteFrom('sections').where('item_id', '=', itemId).where('key', '=', key))
}

export function deleteSections(handle: Writable, itemId: string): void {
  change(handle, sql.deleteFrom('sections').where('item_id', '=', itemId))
}
