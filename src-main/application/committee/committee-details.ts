import { isDeepStrictEqual } from 'node:util'
import type { CommitteeDetails } from '../../contract/committee.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { ItemTemplate } from '../../domain/templates/item-template.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import { committeeById } from '../../store/committees.ts'
import type { Readable } from '../../store/handle.ts'
import { membershipsOf } from '../../store/memberships.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { templatesInForce } from './templates-in-force.ts'

/** Everything a committee goes by as it stands now, or the refusal that there is no such committee. */
export function committeeDetails(
  context: AppContext,
  handle: Readable,
  committeeId: string,
): Result<CommitteeDetails> {
  const committee = committeeById(handle, committeeId)
  const settings = settingsOf(handle, committeeId)
  if (committee === null || settings === null) return refused(notFound('committee'))
  const { templates, standingItems } = templatesInForce(context, handle, committeeId)
  const standard = context.standard()
  return ok({
    id: committee.id,
    committee: { name: committee.name, authority: committee.authority },
    settings,
    memberships: membershipsOf(handle, committeeId),
    templates: templates.map((template) => ({ ...template, own: isOwn(template, standard.templates) })),
    standingItems,
    phrases: settings.phrases ?? standard.phrases,
  })
}

function isOwn(template: ItemTemplate, standard: readonly ItemTemplate[]): boolean {
  return !standard.some((one) => isDeepStrictEqual(one, template))
}
