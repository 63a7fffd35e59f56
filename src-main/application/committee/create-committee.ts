import { randomUUID } from 'node:crypto'
import type { Committee } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeByName, insertCommittee } from '../../store/committees.ts'
import type { AppContext } from '../context.ts'
import { nameTaken } from './name-taken.ts'

/** Adds a committee (udvalg); refused where there is one of that name. */
export function createCommittee(
  { store }: AppContext,
  committee: Committee,
): Result<{ committeeId: string }> {
  return store.write((handle) => {
    if (committeeByName(handle, committee.name) !== null) return refused(nameTaken(committee.name))
    const committeeId = randomUUID()
    insertCommittee(handle, committeeId, { name: committee.name, authority: committee.authority })
    return ok({ committeeId })
  })
}
