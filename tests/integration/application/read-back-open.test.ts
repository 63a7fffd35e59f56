import { expect, test } from 'vitest'
import { openContent, openItemKeys } from '../../../src-main/application/documents/read-back-open.ts'
import { forAudience } from '../../../src-main/documents/compose/audience.ts'
import { itemSchema } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { fullMeeting, hardMeeting } from '../../support/builders/index.ts'

test('every field of an item is named as open, or known to be closed: a new one must be decided on', () => {
  const closed = ['plannedAccess', 'internalNote']
  expect([...openItemKeys, ...closed].sort()).toEqual([...itemSchema.keyof().options].sort())
})

test('the second opinion on what is open says the same as the first, but for the keys of own sections', () => {
  const plainKeys = (content: MeetingContent) => JSON.stringify(content).replace(/"key":"[^"]*"/g, '"key":""')
  for (const content of [fullMeeting(), hardMeeting()])
    expect(plainKeys(openContent(content))).toBe(plainKeys(forAudience(content, 'public')))
})
