import { insertBefore } from '../../domain/items/move-item.ts'
import { newItem } from '../../domain/items/standard.ts'
import { standardPlace } from '../../domain/items/standard-place.ts'
import type { ItemKind } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { closedProblem } from '../../domain/meetings/closed.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { coverAdded } from '../../store/absences.ts'
import { committeeById } from '../../store/committees.ts'
import { itemPlaces, writePlaces } from '../../store/items.ts'
import { newId } from '../../store/new-id.ts'
import { writeItem } from '../../store/write-item.ts'
import { changeMeeting, snapshotOf } from '../change-meeting.ts'
import { templateOf, templatesInForce } from '../committee/templates-in-force.ts'
import type { AppContext } from '../context.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'
import { notFound } from '../not-found.ts'

interface NewItem {
  readonly meetingId: string
  readonly kind: ItemKind
  readonly title: string
  readonly beforeItemId: string | null
}

/** Adds an item with the sections of the committee's template for its kind, before the one named or at its standard place. */
export function addItem(
  context: AppContext,
  input: NewItem,
): Result<{ itemId: string; meeting: MeetingSnapshot }> {
  const itemId = newId()
  const changed = changeMeeting(context.store, input.meetingId, (handle, meeting) => {
    const closed = closedProblem(meeting.head)
    if (closed !== null) return refused(closed)
    const here = snapshotOf(handle, meeting.id)
    if (!here.ok) return here
    const { items: live } = here.value
    const before =
      input.beforeItemId ?? standardPlace(live, { kind: input.kind, sent: meeting.head.status !== 'draft' })
    if (before !== null && !live.some(({ id }) => id === before)) return refused(notFound('item'))
    const template = templateOf(templatesInForce(context, handle, meeting.committeeId), input.kind)
    if (!template.ok) return template
    const places = itemPlaces(handle, meeting.id)
    const committee = committeeById(handle, meeting.committeeId)?.name ?? ''
    const item = newItem(template.value, { title: input.title, committee })
    writeItem(handle, { id: itemId, meetingId: meeting.id, position: places.length }, item)
    const order = insertBefore(places, { id: itemId, removed: false }, before)
    writePlaces(handle, order)
    coverAdded(handle, meeting.id, { added: itemId, order })
    numberDrafts(handle, meeting.committeeId, meeting.head.date)
    return ok(null)
  })
  return changed.ok ? ok({ itemId, meeting: changed.value }) : changed
}
