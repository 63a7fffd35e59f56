import type { OpenVersion } from '../../contract/versions.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import type { Readable } from '../../store/handle.ts'
import { itemRow } from '../../store/items.ts'
import { settleText, unsettledOf, versionById } from '../../store/text-versions.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { valueText, versionValue } from './version-value.ts'

/** The texts of a meeting that were overwritten by somebody who had not seen them, the newest version of each, until one is chosen. */
export function openVersions(
  { store }: AppContext,
  { meetingId }: { meetingId: string },
): Result<OpenVersion[]> {
  return ok(readOpen(store.read, meetingId))
}

/** Chooses the text as it stands; the one it overwrote stays among the versions. */
export function settleVersions(
  { store }: AppContext,
  text: { itemId: string; part: string },
): Result<OpenVersion[]> {
  return store.write((handle) => {
    const row = itemRow(handle, text.itemId)
    if (row === null) return refused(notFound('item'))
    settleText(handle, text)
    return ok(readOpen(handle, row.meeting_id))
  })
}

function readOpen(handle: Readable, meetingId: string): OpenVersion[] {
  const newest = Map.groupBy(unsettledOf(handle, meetingId), ({ item_id: item, part }) => `${item} ${part}`)
  return [...newest.values()]
    .flatMap(([first]) => first ?? [])
    .map(({ id, item_id: itemId, part, replaced_at: at }) => ({
      itemId,
      part,
      versionId: id,
      at,
      empty: isEmptyVersion(handle, id),
    }))
}

function isEmptyVersion(handle: Readable, id: number): boolean {
  const found = versionById(handle, id)
  const value = found === null ? null : versionValue(found.part, found.body)
  return value?.ok === true && isEmptyRichText(valueText(value.value))
}
