import type { Templates } from '../domain/items/standard.ts'
import type { ItemTemplate, StandingItem, TemplateSection } from '../domain/templates/item-template.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** A committee's own templates and standing items; null where it uses the program's. */
export function ownTemplatesOf(handle: Readable, committeeId: string): Templates | null {
  const kinds = rows(
    handle,
    sql.selectFrom('templates').selectAll().where('committee_id', '=', committeeId).orderBy('position'),
  )
  if (kinds.length === 0) return null
  return {
    templates: kinds.map(({ kind, label }) => ({
      kind,
      label,
      sections: sectionsOf(handle, { committeeId, kind }),
    })),
    standingItems: standingItemsOf(handle, committeeId),
  }
}

/** Writes a committee's own templates and standing items; null gives the program's back. */
export function replaceTemplates(handle: Writable, committeeId: string, own: Templates | null): void {
  change(handle, sql.deleteFrom('templates').where('committee_id', '=', committeeId))
  own?.templates.forEach((template, position) => {
    insertTemplate(handle, { committeeId, position }, template)
  })
  own?.standingItems.forEach((standing, position) => {
    change(
      handle,
      sql.insertInto('standing_items').values({ committee_id: committeeId, position, ...standing }),
    )
  })
}

function insertTemplate(
  handle: Writable,
  { committeeId, position }: { committeeId: string; position: number },
  { kind, label, sections }: ItemTemplate,
): void {
  const place = { committee_id: committeeId, kind }
  change(handle, sql.insertInto('templates').values({ ...place, position, label }))
  sections.forEach(({ mandatory, standingText, ...same }, at) => {
    change(
      handle,
      sql.insertInto('template_sections').values({
        ...place,
        position: at,
        ...same,
        mandatory: Number(mandatory),
        standing_text: standingText,
      }),
    )
  })
}

function sectionsOf(
  handle: Readable,
  { committeeId, kind }: { committeeId: string; kind: string },
): TemplateSection[] {
  return rows(
    handle,
    sql
      .selectFrom('template_sections')
      .selectAll()
      .where('committee_id', '=', committeeId)
      .where('kind', '=', kind)
      .orderBy('position'),
  ).map(({ key, heading, mandatory, standing_text, guidance }) => ({
    key,
    heading,
    mandatory: mandatory === 1,
    standingText: standing_text,
    guidance,
  }))
}

function standingItemsOf(handle: Readable, committeeId: string): StandingItem[] {
  return rows(
    handle,
    sql
      .selectFrom('standing_items')
      .select(['kind', 'title', 'place'])
      .where('committee_id', '=', committeeId)
      .orderBy('position'),
  )
}
