import { describe, expect, test } from 'vitest'
import { standardPlace } from '../../../../src-main/domain/items/standard-place.ts'
import type { ItemKind } from '../../../../src-main/domain/meeting/item.ts'
import { changeHead } from '../../../../src-main/domain/meetings/change-head.ts'
import { meetingContent } from '../../../../src-main/domain/meetings/meeting-content.ts'
import { nextParticipants } from '../../../../src-main/domain/meetings/next-participants.ts'
import { participantsProblem } from '../../../../src-main/domain/meetings/participants-problem.ts'
import { findSameMeeting, isSameMeeting } from '../../../../src-main/domain/meetings/same-meeting.ts'
import { item, meeting, member, official, snapshot } from '../../../support/builders/index.ts'

describe('the same meeting', () => {
  test.each([
    ['2026-03-03', '09:00', '2026-03-03', '09:00', true],
    ['2026-03-03', '09:00', '2026-03-03', '14:00', false],
    ['2026-03-03', null, '2026-03-03', '14:00', true],
    ['2026-03-03', null, '2026-03-04', null, false],
  ])('%s %s and %s %s: %s', (date, time, otherDate, otherTime, same) => {
    expect(isSameMeeting({ date, time }, { date: otherDate, time: otherTime })).toBe(same)
  })

  test('of two that may be meant, the one at exactly that time is', () => {
    const unknown = { head: { date: '2026-03-03', time: null } }
    const afternoon = { head: { date: '2026-03-03', time: '14:00' } }
    expect(findSameMeeting([unknown, afternoon], { date: '2026-03-03', time: '14:00' })).toBe(afternoon)
    expect(findSameMeeting([unknown, afternoon], { date: '2026-03-03', time: '15:00' })).toBe(unknown)
  })
})

describe('what is printed follows the status', () => {
  test.each([
    ['agenda', 'draft', 'sent', 'agenda'],
    ['agenda', 'sent', 'held', 'minutes'],
    ['minutes', 'held', 'draft', 'agenda'],
    ['minutes', 'draft', 'draft', 'minutes'],
  ] as const)('%s, %s to %s: %s', (documentKind, from, status, expected) => {
    const head = meeting({ meeting: { documentKind, status: from } }).meeting
    expect(changeHead(head, { ...head, status }).documentKind).toBe(expected)
  })
})

describe('participants', () => {
  test.each([
    ['two persons', [member('Anna Bang'), member('Bo Krag')], undefined],
    [
      'two of one name',
      [member('Anna Bang', { party: 'A' }), member('Anna Bang', { party: 'V' })],
      undefined,
    ],
    ['one person twice', [member('Anna Bang'), official('Anna Bang')], 'participant-twice'],
    [
      'a substitute for herself',
      [member('Anna Bang', { substituteFor: 'Anna Bang' })],
      'substitute-for-self',
    ],
  ])('%s', (_name, participants, code) => {
    expect(participantsProblem(participants)?.code).toBe(code)
  })

  test('next time the members and officials are expected, not guests and substitutes', () => {
    const anna = member('Anna Bang', { party: 'A', attendance: 'present' })
    const latest = [
      anna,
      member('Carla Lund', { substituteFor: 'Bo Krag', attendance: 'present' }),
      member('Dan Munk', { role: 'guest' }),
      official('Eva Nør', { attendance: 'excused' }),
    ]
    expect(nextParticipants(latest)).toEqual([{ ...anna, attendance: null }, official('Eva Nør')])
  })
})

describe('where a new item stands', () => {
  test.each([
    ['last', ['announcements', 'case'], null],
    ['before a closing signature page', ['announcements', 'signature-page'], '1'],
    ['last where the signature page is not', ['signature-page', 'case'], null],
    ['before Eventuelt', ['case', 'any-other-business', 'signature-page'], '1'],
    ['first on an empty agenda', [], null],
  ] as const)('%s', (_name, kinds, expected) => {
    const items = kinds.map((kind, index) => ({ id: String(index), kind, access: 'open' as const }))
    expect(standardPlace(items, { kind: 'case', sent: false })).toBe(expected)
  })

  test.each([
    ['before the closed ones at the end', ['open', 'closed', 'closed'], '1'],
    ['behind the last open one where closed ones stand first', ['closed', 'open'], null],
    ['and in the middle', ['open', 'closed', 'open', 'closed'], '3'],
    ['first where all are closed', ['closed', 'closed'], '0'],
  ] as const)('an open case %s', (_name, accesses, expected) => {
    const items = accesses.map((access, index) => ({ id: String(index), kind: 'case', access }))
    const page = { id: 'page', kind: 'signature-page', access: 'open' } as const
    const place = (kind: ItemKind, sent: boolean) => standardPlace([...items, page], { kind, sent })
    expect(place('case', false)).toBe(expected ?? 'page')
    expect(place('case', true)).toBe('page')
    expect(place('any-other-business', false)).toBe('page')
    expect(place('signature-page', false)).toBe(null)
  })
})

test('the content of a snapshot is the meeting without ids', () => {
  const items = [item('Nyt bibliotek'), item('Havnen')]
  expect(meetingContent(snapshot({ items }))).toEqual(meeting({ items }))
})
