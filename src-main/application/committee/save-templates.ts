import { isDeepStrictEqual } from 'node:util'
import type { CommitteeDetails } from '../../contract/committee.ts'
import { carriedWhereSeen } from '../../domain/carried.ts'
import { carriedTemplates } from '../../domain/committee/carried-committee.ts'
import { templatesProblem } from '../../domain/committee/templates-problem.ts'
import type { Templates } from '../../domain/items/standard.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Writable } from '../../store/handle.ts'
import { replaceTemplates } from '../../store/templates.ts'
import type { AppContext } from '../context.ts'
import { changeCommittee } from './change-committee.ts'
import { templatesInForce } from './templates-in-force.ts'

/** Saves a committee's templates and standing items, where the writer says what she saw (`was`) what she changed of them; items that are drafted stay as they are. */
export function saveTemplates(
  context: AppContext,
  { committeeId, was, ...wanted }: Templates & { committeeId: string; was?: Templates | undefined },
): Result<CommitteeDetails> {
  return changeCommittee(context, committeeId, (handle) => {
    const stored = templatesInForce(context, handle, committeeId)
    const own = carriedWhereSeen({ was, wanted, stored }, carriedTemplates)
    return writeTemplates(context, handle, { committeeId, own })
  })
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
