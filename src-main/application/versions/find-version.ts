import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Readable } from '../../store/handle.ts'
import { movedHere } from '../../store/item-links.ts'
import { versionById } from '../../store/text-versions.ts'
import type { TextVersionRow } from '../../store/version-rows.ts'

/** Which version of a text of an item. */
export interface WantedVersion {
  readonly itemId: string
  readonly versionId: number
}

/** The items whose versions are an item's own: itself, and those it was moved from, whose decisions stay where they were taken. */
export function versionOwners(handle: Readable, itemId: string) {
  const ids = movedHere(handle, itemId)
  const owns = ({ item_id: of, part }: Pick<TextVersionRow, 'item_id' | 'part'>) =>
    of === itemId || (part !== 'decision' && ids.includes(of))
  return { ids, owns }
}

/** The version with its text; refused where the item has none of that id. */
export function findVersion(handle: Readable, { itemId, versionId }: WantedVersion): Result<TextVersionRow> {
  const found = versionById(handle, versionId)
  const isOwn = found !== null && versionOwners(handle, itemId).owns(found)
  return isOwn ? ok(found) : refused(versionGone())
}

function versionGone() {
  return refusal(
    'version-not-found',
    'Versionen findes ikke mere. Intet er ændret.',
    'Vælg en anden på listen; ældre versioner bliver færre med tiden.',
  )
}
