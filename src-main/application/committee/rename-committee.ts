import type { Committee } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeById, committeeByName, updateCommittee } from '../../store/committees.ts'
import { renameWaiting } from '../../store/item-links.ts'
import { growRevision, meetingsOf } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { nameTaken } from './name-taken.ts'

/** Gives a committee another name or municipality, in all its meetings. */
export function renameCommittee(
  { store }: AppContext,
  input: Committee & { committeeId: string },
): Result<{ committeeId: string }> {
  const { committeeId, name, authority } = input
  return store.write((handle) => {
    const known = committeeById(handle, committeeId)
    if (known === null) return refused(notFound('committee'))
    const other = committeeByName(handle, name)
    if (other !== null && other.id !== committeeId) return refused(nameTaken(name))
    renameWaiting(handle, known.name, name)
    updateCommittee(handle, committeeId, { name, authority })
    for (const meeting of meetingsOf(handle, committeeId)) growRevision(handle, meeting.id)
    return ok({ committeeId })
  })
}
