import type { CommitteeDeletion } from '../../contract/committee.ts'
import { deletionProblem, isNameOf } from '../../domain/committee/deletion-problem.ts'
import type { Committee } from '../../domain/meeting/meeting.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { contentsOf, deleteCommittee as deleteStored, meetingsToGo } from '../../store/committee-contents.ts'
import { committeeById } from '../../store/committees.ts'
import type { Readable } from '../../store/handle.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { readSample } from '../program/read-sample.ts'

/** What goes with a committee, and why it cannot go where it cannot; nothing is changed. */
export function committeeDeletion(
  context: AppContext,
  { committeeId }: { committeeId: string },
): Result<CommitteeDeletion> {
  const { read } = context.store
  const committee = committeeById(read, committeeId)
  if (committee === null) return refused(notFound('committee'))
  return ok({
    ...contentsOf(read, committeeId),
    problem: problemOf(context, read, { committeeId, committee }),
  })
}

/** Deletes a committee with its meetings and all in them, which a backup holds first. Where it has meetings, its name must be given. */
export function deleteCommittee(
  context: AppContext,
  { committeeId, name }: { committeeId: string; name: string | null },
): Result<{ committeeId: string }> {
  const { store, now } = context
  const committee = committeeById(store.read, committeeId)
  if (committee === null) return refused(notFound('committee'))
  const hasMeetings = contentsOf(store.read, committeeId).meetings > 0
  if (hasMeetings && !isNameOf(name ?? '', committee.name)) return refused(otherName(committee))
  const problem = problemOf(context, store.read, { committeeId, committee })
  if (problem !== null) return refused(problem)
  const laid = store.backUp(now())
  if (!laid.ok) return laid
  return store.write((handle) => {
    deleteStored(handle, committeeId)
    return ok({ committeeId })
  })
}

/** The sample committee is invented, and nothing in it is on record anywhere. */
function problemOf(
  { resources }: AppContext,
  handle: Readable,
  { committeeId, committee }: { committeeId: string; committee: Committee },
): Refusal | null {
  const { committee: sample } = readSample(resources)
  const isSample = committee.name === sample.name && committee.authority === sample.authority
  return isSample ? null : deletionProblem(meetingsToGo(handle, committeeId))
}

function otherName({ name }: Committee) {
  return refusal(
    'committee-name-differs',
    'Det skrevne er ikke udvalgets navn. Intet er slettet.',
    `Skriv «${name}», hvis udvalget med alle dets møder skal slettes.`,
    { name },
  )
}
