import type { MeetingEvent } from '../../contract/versions.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Readable } from '../../store/handle.ts'
import { itemPlaces, itemRow } from '../../store/items.ts'
import { eventsOf } from '../../store/meeting-events.ts'
import { meetingById } from '../../store/meetings.ts'
import { sentAgendasOf, stepsOf } from '../../store/stages.ts'
import type { MeetingEventRow } from '../../store/version-rows.ts'
import { versionsOf } from '../../store/versions.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { goneOn } from '../transfer/gone-on.ts'
import { stepWords } from '../undo/step-words.ts'

const nothingMore = {
  words: '',
  itemId: null,
  removedItemId: null,
  title: null,
  detail: null,
  step: null,
} as const

/** What was done to a meeting, newest first: what was noted as it was done, its stages, what was sent, and when it was replaced. */
export function meetingLog(
  { store }: AppContext,
  { meetingId }: { meetingId: string },
): Result<MeetingEvent[]> {
  const { read } = store
  if (meetingById(read, meetingId) === null) return refused(notFound('meeting'))
  const live = new Set(itemPlaces(read, meetingId).flatMap(({ id, removed }) => (removed ? [] : [id])))
  const noted = eventsOf(read, meetingId).map((event) => ({
    at: event.first_at,
    until: event.last_at,
    what: event.operation,
    words: stepWords((event.operation.startsWith('undo.') ? event.detail : null) ?? event.operation),
    itemId: event.item_id !== null && live.has(event.item_id) ? event.item_id : null,
    removedItemId: removedBy(read, event),
    title: event.title,
    detail: event.detail,
    step: null,
  }))
  const steps = stepsOf(read, meetingId).map(({ from, to, at, reason }) => ({
    ...nothingMore,
    ...moment(at),
    what: 'stage.step',
    step: { from, to, reason },
  }))
  const replaced = versionsOf(read, meetingId).map((version) => ({
    ...nothingMore,
    ...moment(version.replaced_at),
    what: 'replaced',
  }))
  const sent = sentAgendasOf(read, meetingId)
    // The step to "sent" tells of the agenda itself.
    .filter(({ sentAt }) => !steps.some(({ at, step }) => step.to === 'sent' && at === sentAt))
    .map(({ kind, sentAt }) => ({ ...nothingMore, ...moment(sentAt), what: 'sent', detail: kind }))
  const all: MeetingEvent[] = [...noted, ...steps, ...sent, ...replaced]
  // Of two at the same moment the later noted comes first.
  return ok(all.reverse().sort((one, other) => Date.parse(other.until) - Date.parse(one.until)))
}

/** The item an event took off the agenda, where it is off it still; one that was moved stands on another. */
function removedBy(handle: Readable, { operation, item_id: id }: MeetingEventRow): string | null {
  if (operation !== 'item.remove' || id === null) return null
  const isOff = (itemRow(handle, id)?.removed_at ?? null) !== null
  return isOff && !goneOn(handle, id, ['moved']) ? id : null
}

function moment(at: string) {
  return { at, until: at }
}
