import type { CommitteeBody } from '../../domain/committee/committee-settings.ts'
import type { Committee } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeByName, insertCommittee } from '../../store/committees.ts'
import { newId } from '../../store/new-id.ts'
import type { AppContext } from '../context.ts'
import { nameTaken } from './name-taken.ts'

/** Adds a committee (udvalg) with the rules its kind of body begins with; refused where there is one of that name. */
export function createCommittee(
  { store }: AppContext,
  input: Committee & { body: CommitteeBody },
): Result<{ committeeId: string }> {
  return store.write((handle) => {
    if (committeeByName(handle, input.name) !== null) return refused(nameTaken(input.name))
    const committeeId = newId()
    insertCommittee(handle, committeeId, input)
    return ok({ committeeId })
  })
}
