import { expect, test } from 'vitest'
import { meetingContentSchema, meetingSnapshotSchema } from '../../../../src-main/domain/meeting/meeting.ts'
import { fullMeeting, item, meeting, snapshot } from '../../../support/builders/index.ts'

test.each([
  ['an empty meeting', meeting()],
  ['a meeting with an item', meeting({ items: [item('Budget')] })],
  ['the full meeting', fullMeeting()],
])('%s is already in the form the gate gives back', (_, content) => {
  expect(meetingContentSchema.parse(content)).toEqual(content)
})

test('a snapshot passes its schema and knows its items by id', () => {
  const built = snapshot({ items: [item('Budget'), item('Eventuelt')], meeting: { firstNumber: 7 } })
  expect(meetingSnapshotSchema.parse(built)).toEqual(built)
  expect(built.items.map(({ id, number }) => [id, number])).toEqual([
    ['item-1', 7],
    ['item-2', 8],
  ])
})
