import type { InsideCopy } from '../../contract/program.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { findCopy, readInCopy } from '../../store/copies.ts'
import { committeeNames, type ListedMeeting, listedMeetings } from '../../store/copy-contents.ts'
import { noBackup } from '../../store/restore-backup.ts'
import type { AppContext } from '../context.ts'

/** What lies in a copy, and what has come since and would be gone from the program if it were restored. */
export function lookInBackup({ store }: AppContext, { name }: { name: string }): Result<InsideCopy> {
  const copy = findCopy(store.folder, name)
  const inside =
    copy && readInCopy(copy, (handle) => [committeeNames(handle), listedMeetings(handle)] as const)
  if (inside === null) return refused(noBackup(name))
  const [committees, meetings] = inside
  return ok({ committees, meetings, ...sinceThen(meetings, listedMeetings(store.read)) })
}

/** Each change of a meeting counts its revision on, so another revision is another text. */
function sinceThen(then: readonly ListedMeeting[], now: readonly ListedMeeting[]) {
  const revisions = new Map(then.map(({ id, revision }) => [id, revision]))
  return {
    madeSince: now.filter(({ id }) => !revisions.has(id)),
    changedSince: now.filter(({ id, revision }) => revisions.has(id) && revisions.get(id) !== revision),
  }
}
