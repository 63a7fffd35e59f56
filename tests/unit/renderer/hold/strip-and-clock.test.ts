import { describe, expect, it } from 'vitest'
import { openBreak } from '../../../../src-main/domain/attendance/clock-problem.ts'
import { emptyDecision } from '../../../../src-main/domain/meeting/decision.ts'
import { emptyItem } from '../../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../../src-main/domain/meeting/meeting.ts'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { fromPlainText } from '../../../../src-main/domain/rich-text/build.ts'
import { clockOf, readClock, toggleBreak } from '../../../../src-renderer/screens/hold/rules/clock.ts'
import { findItems, nextItem } from '../../../../src-renderer/screens/hold/rules/next-item.ts'
import { cellsOf, stripShape } from '../../../../src-renderer/screens/hold/rules/strip-shape.ts'

const item = (number: number, change: Partial<StoredItem> = {}): StoredItem => ({
  ...emptyItem({ number, title: `Sag ${number}`, caseNumber: null, access: 'open', kind: 'case' }),
  id: `i${number}`,
  unreadable: [],
  ...change,
})
const decided = { decision: { ...emptyDecision, body: fromPlainText('Godkendt.') } }

describe('feature 25: the strip, members by items', () => {
  const bo: Participant = {
    name: 'Bo Krag',
    party: 'V',
    title: null,
    role: 'member',
    attendance: 'present',
    substituteFor: null,
  }
  const person = { name: 'Bo Krag', party: 'V' }

  it('shows out from the item he left before until he came back, and disqualified where the body said so', () => {
    const absences = [{ person, fromItem: 2, toItem: 3, leftAt: null, returnedAt: null }]
    const items = [
      item(1),
      item(2),
      item(3),
      item(4, { disqualifications: [{ person, upheld: true, note: null }] }),
      item(5, { disqualifications: [{ person, upheld: false, note: null }] }),
    ]
    expect(cellsOf(bo, { participants: [bo], absences }, items)).toEqual([
      'present',
      'out',
      'out',
      'disqualified',
      'present',
    ])
  })

  it.each([
    [7, 8, 3, { blocks: 1, rows: 7, from: 0, to: 8 }],
    [25, 40, 0, { blocks: 3, rows: 9, from: 0, to: 6 }],
    [25, 40, 20, { blocks: 3, rows: 9, from: 18, to: 24 }],
    [25, 40, 39, { blocks: 3, rows: 9, from: 34, to: 40 }],
    [0, 3, 0, { blocks: 1, rows: 0, from: 0, to: 3 }],
  ])('%i members and %i items at %i', (members, items, at, shape) => {
    expect(stripShape(members, items, at)).toEqual(shape)
  })

  it('always has the item that is treated among its columns', () => {
    for (let items = 1; items < 60; items++)
      for (let at = 0; at < items; at++) {
        const { from, to } = stripShape(31, items, at)
        expect(from >= 0 && to <= items && from <= at && at < to, `${at} of ${items}`).toBe(true)
      }
  })
})

describe('feature 24: item after item', () => {
  const items = [item(1, decided), item(2), item(3, decided), item(4, { withdrawn: true }), item(5)]

  it('goes to the next item that is not treated, passing those decided and withdrawn', () => {
    expect(nextItem(items, 'i1')?.id).toBe('i2')
    expect(nextItem(items, 'i2')?.id).toBe('i5')
  })

  it('goes to the next of all where all behind are treated, and to the end behind the last', () => {
    expect(nextItem([item(1), item(2, decided), item(3, decided)], 'i1')?.id).toBe('i2')
    expect(nextItem(items, 'i5')).toBeNull()
  })

  it('finds items by number or by letters of the title', () => {
    const many = [
      item(1, { title: 'Havnen' }),
      item(11, { title: 'Skolen' }),
      item(2, { title: 'Nye havneregler' }),
    ]
    expect(findItems(many, '1').map(({ number }) => number)).toEqual([1, 11])
    expect(findItems(many, 'HAVN').map(({ number }) => number)).toEqual([1, 2])
  })
})

describe('the clock', () => {
  it.each([
    ['17.40', '17:40'],
    ['17:40', '17:40'],
    ['1740', '17:40'],
    ['9', '09:00'],
    ['905', '09:05'],
    ['25.00', null],
    ['17.60', null],
    ['halv ni', null],
  ])('reads «%s» as %s', (typed, time) => {
    expect(readClock(typed)).toBe(time)
  })

  it('begins a break and ends it with the same key', () => {
    const begun = toggleBreak([], '18:00')
    expect(openBreak(begun)).toEqual({ from: '18:00', to: null })
    expect(toggleBreak(begun, '18:15')).toEqual([{ from: '18:00', to: '18:15' }])
    expect(clockOf(new Date(2026, 1, 3, 9, 5))).toBe('09:05')
  })
})
