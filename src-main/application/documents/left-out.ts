import { leftOut } from '../../documents/compose/left-out.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { printableContent } from './printable.ts'

/** What the public version of a kind of document leaves out, one plain line each. */
export function leftOutOf(
  { store }: AppContext,
  input: { meetingId: string; kind: Outline['kind'] },
): Result<string[]> {
  const content = printableContent(store.read, input.meetingId)
  return content.ok ? ok(leftOut(content.value, input.kind)) : content
}
