import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Readable } from '../../store/handle.ts'
import { versionById } from '../../store/text-versions.ts'
import type { TextVersionRow } from '../../store/version-rows.ts'

/** Which version of a text of an item. */
export interface WantedVersion {
  readonly itemId: string
  readonly versionId: number
}

/** The version with its text; refused where the item has none of that id. */
export function findVersion(handle: Readable, { itemId, versionId }: WantedVersion): Result<TextVersionRow> {
  const found = versionById(handle, versionId)
  return found === null || found.item_id !== itemId ? refused(versionGone()) : ok(found)
}

function versionGone() {
  return refusal(
    'version-not-found',
    'Versionen findes ikke mere. Intet er ændret.',
    'Vælg en anden på listen; ældre versioner bliver færre med tiden.',
  )
}
