import { isDeepStrictEqual } from 'node:util'
import type { CommitteeDetails } from '../../contract/committee.ts'
import { templatesProblem } from '../../domain/committee/templates-problem.ts'
import type { Templates } from '../../domain/items/standard.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Writable } from '../../store/handle.ts'
import { replaceTemplates } from '../../store/templates.ts'
import type { AppContext } from '../context.ts'
import { changeCommittee } from './change-committee.ts'

/** Replaces a committee's templates and standing items; items that are drafted stay as they are. */
export function saveTemplates(
  context: AppContext,
  input: Templates & { committeeId: string },
): Result<CommitteeDetails> {
  const { committeeId, templates, standingItems } = input
  return changeCommittee(context, committeeId, (handle) =>
    writeTemplates(context, handle, { committeeId, own: { templates, standingItems } }),
  )
}

/** Writes them as the committee's own, or, where they are exactly the program's, lets it use the program's again. */
export function writeTemplates(
  { standard }: AppContext,
  handle: Writable,
  { committeeId, own }: { readonly committeeId: string; readonly own: Templates },
): Result<null> {
  const problem = templatesProblem(own)
  if (problem !== null) return refused(problem)
  const { templates, standingItems } = standard()
  const isStandard = isDeepStrictEqual(own, { templates, standingItems })
  replaceTemplates(handle, committeeId, isStandard ? null : own)
  return ok(null)
}
