import { expect, test } from 'vitest'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { gathering } from '../../../src-main/store/item-rows.ts'
import { liveItemRows } from '../../../src-main/store/items.ts'
import { insertMeeting } from '../../../src-main/store/meetings.ts'
import { readItem } from '../../../src-main/store/snapshot.ts'
import type { Store } from '../../../src-main/store/store.ts'
import { writeItem } from '../../../src-main/store/write-item.ts'
import { fullMeeting } from '../../support/builders/full-meeting.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { addCommittee, openedStore } from './support.ts'

/** A store with a meeting, and another one that is the same. */
function storeWith({ items, meeting: head }: MeetingContent): Store {
  const store = openedStore(temporaryDataFolder())
  addCommittee(store, 'Kulturudvalget')
  store.write((handle) => {
    for (const id of ['m', 'other']) {
      insertMeeting(handle, { id, committeeId: 'id-Kulturudvalget', revision: 1, head })
      items.forEach((item, position) => {
        writeItem(handle, { id: `${id}-${position}`, meetingId: id, position }, item)
      })
    }
    return ok(null)
  })
  return store
}

test('items read together are the items read one by one', () => {
  const { read } = storeWith(fullMeeting())
  const rows = liveItemRows(read, 'm')
  expect(rows.length).toBeGreaterThan(3)
  const together = gathering(
    read,
    rows.map(({ id }) => id),
  )
  expect(rows.map((row) => readItem(together, row))).toEqual(rows.map((row) => readItem(read, row)))
})

test('items read together are found by one question a table, however many they are', () => {
  const store = storeWith(fullMeeting())
  const all = liveItemRows(store.read, 'm')
  const together = gathering(
    store.read,
    all.map(({ id }) => id),
  )
  const [first, ...others] = all
  if (first === undefined) throw new Error('the meeting has no items')
  readItem(together, first)
  const whole = others.map((row) => readItem(store.read, row))
  store.read.database.exec('DELETE FROM sections')
  expect(others.map((row) => readItem(together, row).sections)).toEqual(whole.map(({ sections }) => sections))
})
