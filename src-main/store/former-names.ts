import type { FormerNames } from '../domain/committee/former-names.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** The names people of a committee had before, each with the name that took its place. */
export function formerNamesOf(handle: Readable, committeeId: string): FormerNames {
  const found = rows(
    handle,
    sql.selectFrom('former_names').selectAll().where('committee_id', '=', committeeId).orderBy('former'),
  )
  return new Map(found.map(({ former, name }) => [former, name]))
}

/** Notes names that were corrected; a name that was given up twice leads to the later one. */
export function addFormerNames(handle: Writable, committeeId: string, names: FormerNames): void {
  for (const [former, name] of names)
    change(
      handle,
      sql
        .insertInto('former_names')
        .values({ committee_id: committeeId, former, name })
        .onConflict((conflict) => conflict.doUpdateSet({ name })),
    )
}
