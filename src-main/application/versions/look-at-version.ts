import type { VersionText } from '../../contract/versions.ts'
import { ok, type Result } from '../../domain/result.ts'
import { textsOf } from '../../store/text-changes.ts'
import type { AppContext } from '../context.ts'
import { findVersion, type WantedVersion } from './find-version.ts'
import { valueText, versionValue } from './version-value.ts'

/** A version as a text, beside the text that stands now; a present text that cannot be read is told as none. */
export function lookAtVersion({ store }: AppContext, wanted: WantedVersion): Result<VersionText> {
  const found = findVersion(store.read, wanted)
  if (!found.ok) return found
  const { part, body } = found.value
  const kept = versionValue(part, body)
  if (!kept.ok) return kept
  const standing = textsOf(store.read, wanted.itemId).get(part)
  const now = standing === undefined ? null : versionValue(part, standing.body)
  return ok({ part, kept: valueText(kept.value), now: now?.ok ? valueText(now.value) : null })
}
