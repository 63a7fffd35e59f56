import { expect, test } from 'vitest'
import { meetingContentSchema } from '../../../../src-main/domain/meeting/meeting.ts'
import { hardItems, hardMeeting } from '../../../support/builders/index.ts'

test('the hard meeting is a meeting: every text passes the gate and every field its schema', () => {
  const content = hardMeeting()
  expect(meetingContentSchema.parse(content)).toEqual(content)
  expect(content.items).toHaveLength(hardItems)
})
