import { carriedFields, carriedWhereSeen } from '../../domain/carried.ts'
import type { Committee } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeById, committeeByName, updateCommittee } from '../../store/committees.ts'
import { renameWaiting } from '../../store/item-links.ts'
import { growRevision, meetingsOf } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { nameTaken } from './name-taken.ts'

/** Gives a committee another name or municipality, in all its meetings but on the paper of minutes that are signed; where the writer says what she saw (`was`), what she changed of them. */
export function renameCommittee(
  { store }: AppContext,
  input: Committee & { committeeId: string; was?: Committee | undefined },
): Result<{ committeeId: string }> {
  const { committeeId, was, name, authority } = input
  return store.write((handle) => {
    const known = committeeById(handle, committeeId)
    if (known === null) return refused(notFound('committee'))
    const stored: Committee = { name: known.name, authority: known.authority }
    const next = carriedWhereSeen({ was, wanted: { name, authority }, stored }, carriedFields)
    const other = committeeByName(handle, next.name)
    if (other !== null && other.id !== committeeId) return refused(nameTaken(next.name))
    renameWaiting(handle, known.name, next.name)
    updateCommittee(handle, committeeId, next)
    for (const meeting of meetingsOf(handle, committeeId)) growRevision(handle, meeting.id)
    return ok({ committeeId })
  })
}
