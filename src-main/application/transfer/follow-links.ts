import type { FollowedLink } from '../../contract/transfer.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { linkSentence } from '../../domain/transfer/links-between.ts'
import type { Readable } from '../../store/handle.ts'
import { linksOf, type StoredLink } from '../../store/item-links.ts'
import { itemRow } from '../../store/items.ts'
import { itemInPlace } from '../../store/stored-item.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'

/** Where an item came from and went to, with the other item's place as it is now. */
export function followLinks({ store }: AppContext, input: { itemId: string }): Result<FollowedLink[]> {
  if (itemRow(store.read, input.itemId) === null) return refused(notFound('item'))
  return ok(linksOf(store.read, input.itemId).map((link) => followed(store.read, link)))
}

/** A link with the place the other item has now. */
export function followed(handle: Readable, { otherItemId, ...link }: StoredLink): FollowedLink {
  const there = otherItemId === null ? null : itemInPlace(handle, otherItemId)
  if (there === null) return { ...link, sentence: linkSentence(link), other: null }
  const { item, meeting, committee } = there
  const now = { ...link, committee, date: meeting.head.date, itemNumber: item.number }
  return { ...now, sentence: linkSentence(now), other: { meetingId: meeting.id, itemId: item.id } }
}
