import { ok, type Result, refused } from '../../domain/result.ts'
import type { TemplateSection } from '../../domain/templates/item-template.ts'
import { missingSections } from '../../domain/templates/missing-sections.ts'
import { itemRow } from '../../store/items.ts'
import { meetingById } from '../../store/meetings.ts'
import { sectionsOf } from '../../store/sections.ts'
import { templatesInForce } from '../committee/templates-in-force.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'

/** The sections that the committee's template has and the item lacks; none where the committee has no such kind any more. */
export function missingSectionsOf(
  context: AppContext,
  { itemId }: { itemId: string },
): Result<TemplateSection[]> {
  const { read } = context.store
  const row = itemRow(read, itemId)
  const meeting = row === null ? null : meetingById(read, row.meeting_id)
  if (row === null || meeting === null) return refused(notFound('item'))
  const { templates } = templatesInForce(context, read, meeting.committeeId)
  const template = templates.find(({ kind }) => kind === row.kind)
  return ok(template === undefined ? [] : missingSections({ sections: sectionsOf(read, itemId) }, template))
}
