import type { Templates } from '../../domain/items/standard.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { ItemTemplate } from '../../domain/templates/item-template.ts'
import type { Readable } from '../../store/handle.ts'
import { ownTemplatesOf } from '../../store/templates.ts'
import type { AppContext } from '../context.ts'

/** The templates and standing items a committee uses: its own, or the program's. */
export function templatesInForce({ standard }: AppContext, handle: Readable, committeeId: string): Templates {
  const own = ownTemplatesOf(handle, committeeId)
  if (own !== null) return own
  const { templates, standingItems } = standard()
  return { templates, standingItems }
}

/** The template of a kind among those in force; refused where the committee has none of it. */
export function templateOf({ templates }: Templates, kind: string): Result<ItemTemplate> {
  const found = templates.find((template) => template.kind === kind)
  return found === undefined ? refused(kindUnknown()) : ok(found)
}

function kindUnknown() {
  return refusal(
    'template-not-found',
    'Udvalget har ingen skabelon for den slags punkt. Intet er ændret.',
    'Vælg en anden slags, eller tilføj skabelonen under udvalgets skabeloner.',
  )
}
