import { leftOut } from '../../documents/compose/left-out.ts'
import { paperProblem } from '../../documents/compose/paper-problem.ts'
import { partOf } from '../../documents/compose/part-of.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Said } from '../../domain/told/say.ts'
import type { AppContext } from '../context.ts'
import { itemNumber } from './item-number.ts'
import { printableContent } from './printable.ts'

/** What the public version of a kind of document leaves out, one plain line each. */
export function leftOutOf(
  { store }: AppContext,
  input: { meetingId: string; kind: Outline['kind']; itemId: string | null },
): Result<Said[]> {
  const content = printableContent(store.read, input.meetingId)
  if (!content.ok) return content
  const { kind } = input
  const item = itemNumber(store.read, input)
  const problem = paperProblem(content.value, { kind, item, audience: 'internal' })
  return problem === null ? ok(leftOut(partOf(content.value, { kind, item }), kind)) : refused(problem)
}
