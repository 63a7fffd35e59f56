import type { TextHistory } from '../../contract/versions.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { partsInOrder } from '../../domain/versions/text-part.ts'
import { marksOf, versionMarks } from '../../domain/versions/version-mark.ts'
import { itemRow } from '../../store/items.ts'
import { sectionsOf } from '../../store/sections.ts'
import { sentAgendasOf, stepsOf } from '../../store/stages.ts'
import { textsOf } from '../../store/text-changes.ts'
import { textHeadsOf, type VersionLine, versionLinesOf } from '../../store/text-versions.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { versionOwners } from './find-version.ts'

/** The texts of an item that have versions, in printed order; the newest version first. */
export function versionsOfItem({ store }: AppContext, { itemId }: { itemId: string }): Result<TextHistory[]> {
  const { read } = store
  const row = itemRow(read, itemId)
  if (row === null) return refused(notFound('item'))
  const { ids, owns } = versionOwners(read, itemId)
  const byPart = Map.groupBy(versionLinesOf(read, ids).filter(owns), ({ part }) => part)
  const present = textsOf(read, itemId)
  const heads = textHeadsOf(read, ids).filter(owns)
  const since = new Map(heads.map((head) => [head.part, head.saved_at]))
  const record = { sent: sentAgendasOf(read, row.meeting_id), steps: stepsOf(read, row.meeting_id) }
  const keys = sectionsOf(read, itemId).map(({ key }) => key)
  return ok(
    partsInOrder([...byPart.keys()], keys).map((part) => {
      const standing = { part, since: since.get(part) ?? null }
      const now = present.get(part)
      const versions = byPart.get(part) ?? []
      return {
        part,
        heading: now?.heading ?? versions[0]?.heading ?? null,
        present: now === undefined ? null : { since: standing.since, marks: marksOf(standing, record) },
        versions: versions.map((line) => lineOf(line, itemId)),
      }
    }),
  )
}

function lineOf(
  { id, item_id: of, saved_at: since, replaced_at: until, marks, settled }: VersionLine,
  itemId: string,
) {
  const named = new Set<unknown>(JSON.parse(marks))
  return {
    id,
    since,
    until,
    marks: versionMarks.filter((mark) => named.has(mark)),
    // Which of two stands is asked where they were written.
    open: settled === 0 && of === itemId,
  }
}
