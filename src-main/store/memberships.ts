import type { Membership } from '../domain/committee/membership.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** A committee's memberships of all times, in the order given. */
export function membershipsOf(handle: Readable, committeeId: string): Membership[] {
  return rows(
    handle,
    sql.selectFrom('memberships').selectAll().where('committee_id', '=', committeeId).orderBy('position'),
  ).map((found) => ({
    name: found.name,
    party: found.party,
    title: found.title,
    role: found.role,
    office: found.office,
    substituteFor: found.substitute_for,
    from: found.from_date,
    to: found.to_date,
  }))
}

export function replaceMemberships(
  handle: Writable,
  committeeId: string,
  memberships: readonly Membership[],
): void {
  change(handle, sql.deleteFrom('memberships').where('committee_id', '=', committeeId))
  memberships.forEach(({ substituteFor, from, to, ...same }, position) => {
    change(
      handle,
      sql.insertInto('memberships').values({
        committee_id: committeeId,
        position,
        ...same,
        substitute_for: substituteFor,
        from_date: from,
        to_date: to,
      }),
    )
  })
}
