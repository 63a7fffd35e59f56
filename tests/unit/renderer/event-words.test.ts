import { expect, test } from 'vitest'
import type { MeetingEvent } from '../../../src-main/contract/versions.ts'
import { eventWords } from '../../../src-renderer/screens/versions/event-words.ts'

function event(what: string, detail: string): MeetingEvent {
  const at = '2026-11-17T09:00:00.000Z'
  const none = { itemId: null, removedItemId: null, title: 'Havnens pris', step: null }
  return { at, until: at, what, detail, words: 'Ændring', ...none }
}

test.each([
  ['item.cameTo', '2026-12-08', 'Punkt kommet på mødet den 8. december 2026'],
  ['item.cameFrom', '2026-11-17', 'Punkt kommet fra mødet den 17. november 2026'],
  ['undo.undo', 'item.cameTo 2026-12-08', 'Fortrudt: Punkt kommet på mødet den 8. december 2026'],
  ['undo.redo', 'item.cameFrom 2026-11-17', 'Gjort igen: Punkt kommet fra mødet den 17. november 2026'],
])('feature 48: an item that came from one meeting to another is told so: %s %s', (what, detail, words) => {
  expect(eventWords(event(what, detail), undefined)).toBe(words)
})
