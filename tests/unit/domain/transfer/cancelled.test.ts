import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import { cancelled } from '../../../../src-main/domain/transfer/cancelled.ts'
import { mergeCarried } from '../../../../src-main/domain/transfer/merge-carried.ts'
import { closedItem, decision, item, meeting, section } from '../../../support/builders/index.ts'
import { itemsToCarry } from '../../../support/items-to-carry.ts'

const reason = 'Mødet er aflyst, fordi udvalget ikke er beslutningsdygtigt.'
const announcements = item('Meddelelser', { kind: 'announcements' })
const signatures = item('Godkendelse af referat (underskriftside)', { kind: 'signature-page' })
const harbour = item('Havnen', { sections: [section('summary', 'Kort')] })
const theme = item('Temadrøftelse', { kind: 'theme', sections: [section('decision')] })
const secret = closedItem('Køb af grund')

const before = meeting({ items: [announcements, harbour, theme, secret, signatures] })
const after = cancelled(before, reason)

describe('feature 9: a meeting is cancelled in one action', () => {
  it('says so, with the reason, and is printed as minutes', () => {
    expect(after.meeting).toMatchObject({
      status: 'cancelled',
      cancellation: reason,
      documentKind: 'minutes',
    })
  })

  it('defers every case, closed ones too, with the reason as a paragraph', () => {
    const decided = after.items.map(({ title, decision: made }) => [
      title,
      made?.outcome,
      made && plainText(made.body),
    ])
    const deferred = ['deferred', `Udsættes.\n\n${reason}`]
    expect(decided).toEqual([
      ['Meddelelser', undefined, null],
      ['Havnen', ...deferred],
      ['Temadrøftelse', ...deferred],
      ['Køb af grund', ...deferred],
      ['Godkendelse af referat (underskriftside)', undefined, null],
    ])
  })

  it('gives the decision a place where there was none, and one only', () => {
    expect(after.items.slice(1, 3).map(({ sections }) => sections.map(({ key }) => key))).toEqual([
      ['summary', 'decision'],
      ['decision'],
    ])
  })

  it('lets the next meeting have the cases, the reason in their history', () => {
    const carried = itemsToCarry(after)
    expect(carried.map(({ title }) => title)).toEqual(['Havnen', 'Temadrøftelse', 'Køb af grund'])
    for (const { history, decision: made } of carried) {
      expect(made).toBeNull()
      expect(history.map(({ date, committee, body }) => [date, committee, plainText(body)])).toEqual([
        ['2026-03-03', 'Kulturudvalget', `Udsættes.\n\n${reason}`],
      ])
    }
  })

  it('overwrites no decision, and carries on neither what is decided nor what was withdrawn', () => {
    const decided = item('Afgjort', { decision: decision('Godkendt.', { outcome: 'approved' }) })
    const content = cancelled(meeting({ items: [decided, item('Udgået', { withdrawn: true })] }), reason)
    expect(content.items.map((one) => one.decision)).toEqual([decided.decision, null])
    expect(itemsToCarry(content)).toEqual([])
  })

  it('cancelled again changes nothing', () => {
    expect(cancelled(after, reason)).toEqual(after)
  })
})

describe('feature 9: the next meeting receives the items', () => {
  const carried = [item('Udsat'), closedItem('Udsat lukket')]
  const approval = item('Godkendelse af dagsorden', { kind: 'approval-of-agenda' })
  const business = item('Eventuelt', { kind: 'any-other-business' })
  const fresh = item('Ny')

  it.each([
    [
      'after the announcements, before closed items and the signature page',
      [announcements, fresh, secret, signatures],
      [
        'Meddelelser',
        'Udsat',
        'Ny',
        'Udsat lukket',
        'Køb af grund',
        'Godkendelse af referat (underskriftside)',
      ],
    ],
    [
      'standing items alone',
      [approval, announcements, business, signatures],
      [
        'Godkendelse af dagsorden',
        'Meddelelser',
        'Udsat',
        'Udsat lukket',
        'Eventuelt',
        'Godkendelse af referat (underskriftside)',
      ],
    ],
    [
      'announcements second, after a visit',
      [fresh, announcements, signatures],
      ['Ny', 'Meddelelser', 'Udsat', 'Udsat lukket', 'Godkendelse af referat (underskriftside)'],
    ],
    [
      'a closed item among the open ones',
      [announcements, secret, fresh],
      ['Meddelelser', 'Udsat', 'Køb af grund', 'Ny', 'Udsat lukket'],
    ],
    [
      'closed items only',
      [secret, signatures],
      ['Udsat', 'Udsat lukket', 'Køb af grund', 'Godkendelse af referat (underskriftside)'],
    ],
    ['an empty agenda', [], ['Udsat', 'Udsat lukket']],
  ])('%s', (_case, agenda, expected) => {
    expect(mergeCarried(agenda, carried).map(({ title }) => title)).toEqual(expected)
  })
})
