import { expect, test, vi } from 'vitest'
import { catchUp } from '../../../src-main/application/search/catch-up.ts'
import { searchUpkeep } from '../../../src-main/application/search/upkeep.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { insertCommittee } from '../../../src-main/store/committees.ts'
import { insertMeeting } from '../../../src-main/store/meetings.ts'
import { isFresh } from '../../../src-main/store/search-stale.ts'
import { writeItem } from '../../../src-main/store/write-item.ts'
import { item, meeting, section } from '../../support/builders/index.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { openedStore } from '../store/support.ts'

test('feature 47: what was changed is indexed in the pauses, by itself', () => {
  vi.useFakeTimers()
  try {
    const store = openedStore(temporaryDataFolder())
    const upkeep = searchUpkeep(store)
    const { committee, meeting: head } = meeting({ items: [] })
    store.write((handle) => {
      insertCommittee(handle, 'c', committee)
      insertMeeting(handle, { id: 'm', committeeId: 'c', revision: 1, head })
      for (let at = 0; at < 25; at += 1)
        writeItem(handle, { id: `i${at}`, meetingId: 'm', position: at }, item(`Sag ${at}`))
      return ok(null)
    })
    upkeep.nudge()
    vi.advanceTimersByTime(2900)
    expect(isFresh(store.read)).toBe(false)
    vi.advanceTimersByTime(400)
    expect(isFresh(store.read)).toBe(true)
    expect(store.read.database.prepare('SELECT count(*) FROM search_places').pluck().get()).toBe(25)
  } finally {
    vi.useRealTimers()
  }
})

test('feature 47: where the disk is full the search answers with what was indexed before', () => {
  const store = openedStore(temporaryDataFolder())
  const { committee, meeting: head } = meeting({ items: [] })
  const words = Array.from({ length: 40_000 }, (_, at) => `ord${at}`).join(' ')
  store.write((handle) => {
    insertCommittee(handle, 'c', committee)
    insertMeeting(handle, { id: 'm', committeeId: 'c', revision: 1, head })
    writeItem(
      handle,
      { id: 'i', meetingId: 'm', position: 0 },
      item('Sag', { sections: [section('summary', words)] }),
    )
    return ok(null)
  })
  const { database } = store.read
  database.pragma(`max_page_count = ${String(database.pragma('page_count', { simple: true }))}`)
  catchUp(store)
  expect(isFresh(store.read)).toBe(false)
})
