import { randomUUID } from 'node:crypto'
import type { StandardRPCHandlerOptions } from '@orpc/server/standard'
import { answersAsText, isSnapshot } from '../contract/snapshot-as-text.ts'
import { heldHeader, type SnapshotBeside } from '../contract/snapshot-beside.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting.ts'

/** So many snapshots are remembered that windows may hold. */
const remembered = 16

/** What a call of a window is run with beside its input: the mark of the snapshot it says it holds. */
interface Asked {
  readonly held?: string
}

/**
 * How a door answers a window: a meeting's snapshot as one text, and where the window says which one it holds, only the items that
 * are others than there (decision 0027). Made for each handler of a door.
 */
export function answering(): StandardRPCHandlerOptions<Asked> {
  const marks = new WeakMap<MeetingSnapshot, string>()
  const given = new Map<string, MeetingSnapshot>()

  function beside(snapshot: MeetingSnapshot, heldMark: string): SnapshotBeside {
    const held = given.get(heldMark) ?? null
    const mark = marks.get(snapshot) ?? randomUUID()
    marks.set(snapshot, mark)
    given.delete(mark)
    given.set(mark, snapshot)
    for (const oldest of [...given.keys()].slice(0, -remembered)) given.delete(oldest)
    return { mark, snapshot, held }
  }

  return {
    ...answersAsText,
    rootInterceptors: [
      (asked) => {
        const held = asked.request.headers[heldHeader]
        return asked.next(
          typeof held === 'string' ? { ...asked, context: { ...asked.context, held } } : asked,
        )
      },
    ],
    clientInterceptors: [
      async ({ context, next }) => {
        const answer = await next()
        if (context.held === undefined || !isSnapshotAnswer(answer)) return answer
        return { ...answer, value: beside(answer.value, context.held) }
      },
    ],
  }
}

function isSnapshotAnswer(answer: unknown): answer is { ok: true; value: MeetingSnapshot } {
  return typeof answer === 'object' && answer !== null && 'value' in answer && isSnapshot(answer.value)
}
