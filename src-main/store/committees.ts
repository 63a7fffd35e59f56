import { type CommitteeBody, standardSettings } from '../domain/committee/committee-settings.ts'
import type { Committee } from '../domain/meeting/meeting.ts'
import type { CommitteeRow } from './committee-rows.ts'
import { settingsColumns } from './committee-settings.ts'
import type { Readable, Writable } from './handle.ts'
import { change, row, rows, sql } from './query.ts'

/** All committees, by name. */
export function listCommittees(handle: Readable): CommitteeRow[] {
  return rows(handle, sql.selectFrom('committees').selectAll().orderBy('name'))
}

/** The committee with an id, null where there is none. */
export function committeeById(handle: Readable, id: string): CommitteeRow | null {
  return row(handle, sql.selectFrom('committees').selectAll().where('id', '=', id))
}

/** The committee of a name; capitals do not count, Danish ones included. */
export function committeeByName(handle: Readable, name: string): CommitteeRow | null {
  const wanted = name.toLocaleLowerCase('da')
  return listCommittees(handle).find((one) => one.name.toLocaleLowerCase('da') === wanted) ?? null
}

/** Adds a committee with the rules its kind of body begins with. */
export function insertCommittee(
  handle: Writable,
  id: string,
  committee: Committee & { readonly body?: CommitteeBody },
): void {
  const { name, authority, body = 'committee' } = committee
  const columns = { id, name, authority, ...settingsColumns(standardSettings(body)) }
  change(handle, sql.insertInto('committees').values(columns))
}

export function updateCommittee(handle: Writable, id: string, committee: Committee): void {
  change(handle, sql.updateTable('committees').set(committee).where('id', '=', id))
}
