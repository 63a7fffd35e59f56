import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { missingSections, sectionOf, withTemplateSection } from '../../domain/templates/missing-sections.ts'
import { committeeById } from '../../store/committees.ts'
import { updateDecidingBody } from '../../store/items.ts'
import { insertSection, sectionsOf, writeSectionOrder } from '../../store/sections.ts'
import { changeItem } from '../change-meeting.ts'
import { templateOf, templatesInForce } from '../committee/templates-in-force.ts'
import type { AppContext } from '../context.ts'

/** Adds a section the template has and the item lacks, at its standard place and with its standing text. */
export function addTemplateSection(
  context: AppContext,
  { itemId, key }: { itemId: string; key: string },
): Result<MeetingSnapshot> {
  return changeItem(context.store, itemId, (handle, { row, meeting }) => {
    const template = templateOf(templatesInForce(context, handle, meeting.committeeId), row.kind)
    if (!template.ok) return template
    const sections = sectionsOf(handle, itemId)
    const added = missingSections({ sections }, template.value).find((section) => section.key === key)
    if (added === undefined) return refused(notLacking())
    const order = withTemplateSection(sections, added, template.value).map((section) => section.key)
    insertSection(handle, { itemId, position: order.indexOf(key) }, sectionOf(added))
    writeSectionOrder(handle, itemId, order)
    if (key === 'deciding-body' && row.deciding_body === null)
      updateDecidingBody(handle, itemId, committeeById(handle, meeting.committeeId)?.name ?? null)
    return ok(null)
  })
}

function notLacking() {
  return refusal(
    'section-not-lacking',
    'Afsnittet står allerede på punktet, eller det er ikke i skabelonen. Intet er ændret.',
    'Læs punktet igen, og vælg blandt de afsnit, der mangler.',
  )
}
