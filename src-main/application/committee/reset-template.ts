import type { CommitteeDetails } from '../../contract/committee.ts'
import type { Templates } from '../../domain/items/standard.ts'
import type { Result } from '../../domain/result.ts'
import type { ItemTemplate } from '../../domain/templates/item-template.ts'
import type { AppContext } from '../context.ts'
import { changeCommittee } from './change-committee.ts'
import { writeTemplates } from './save-templates.ts'
import { templateOf, templatesInForce } from './templates-in-force.ts'

/** Gives a kind of item the program's template back, in its place; one that was removed comes last. */
export function resetTemplate(
  context: AppContext,
  { committeeId, kind }: { committeeId: string; kind: string },
): Result<CommitteeDetails> {
  return changeCommittee(context, committeeId, (handle) => {
    const standard = templateOf(context.standard(), kind)
    if (!standard.ok) return standard
    const own = withTemplate(templatesInForce(context, handle, committeeId), standard.value)
    return writeTemplates(context, handle, { committeeId, own })
  })
}

function withTemplate({ templates, standingItems }: Templates, reset: ItemTemplate): Templates {
  const known = templates.some(({ kind }) => kind === reset.kind)
  return {
    templates: known
      ? templates.map((template) => (template.kind === reset.kind ? reset : template))
      : [...templates, reset],
    standingItems,
  }
}
