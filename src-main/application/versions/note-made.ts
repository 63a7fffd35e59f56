import type { Result } from '../../domain/result.ts'
import { ok } from '../../domain/result.ts'
import { itemRow } from '../../store/items.ts'
import { noteEvent } from '../../store/meeting-events.ts'
import { currentOperation } from '../../store/undo/operation.ts'
import type { AppContext } from '../context.ts'

/**
 * Notes in the log of the meeting that a file was made of it or of one of its items, by the running operation; `detail` tells which. A note
 * that cannot be written, as on a full disk, does not stop the file.
 */
export function noteMade<T>({ store }: AppContext, made: Result<T>, detail: string | null = null): Result<T> {
  const { name: operation, meetingId, itemId, at } = currentOperation()
  if (!made.ok) return made
  store.write((handle) => {
    const item = itemId === null ? null : itemRow(handle, itemId)
    const owner = meetingId ?? item?.meeting_id
    if (owner !== undefined) noteEvent(handle, { meetingId: owner, operation, item, detail, at })
    return ok(null)
  })
  return made
}
