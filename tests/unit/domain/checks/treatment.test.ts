import { expect, test } from 'vitest'
import { checkMeeting } from '../../../../src-main/domain/checks/check-meeting.ts'
import { lateReasonMissing } from '../../../../src-main/domain/checks/late-reason-missing.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { decision, item, meeting, member } from '../../../support/builders/index.ts'

const present = (name: string, party: string) => member(name, { party, attendance: 'present' })
const three = [present('Asta Holm', 'A'), present('Bo Krag', 'V'), present('Carla Lund', 'V')]
const asta = { name: 'Asta Holm', party: 'A' }

function found(one: Item, participants: Participant[] = three) {
  return checkMeeting(meeting({ participants, items: [one] })).map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
  )
}

test('a decision without quorum is warned of, one that puts the item off is not', () => {
  const alone = three.map((one, at) => ({ ...one, attendance: at === 0 ? 'present' : 'excused' }) as const)
  expect(found(item('Haller', { decision: decision('Godkendt.') }), alone)).toEqual([
    'warning quorum-lost: Punkt 1: Der er truffet beslutning, men kun 1 af 3 medlemmer var til stede. Der skal være mindst 2. Udsæt punktet, eller ret fremmødet.',
  ])
  expect(found(item('Haller', { decision: decision('Udsættes.', { outcome: 'deferred' }) }), alone)).toEqual(
    [],
  )
  expect(found(item('Haller', { decision: decision('Godkendt.') }))).toEqual([])
})

test('one who was disqualified and not there is warned of, whichever was settled', () => {
  const people = [
    present('Bo Krag', 'V'),
    member('Asta Holm', { party: 'A', attendance: 'excused' }),
    present('Carla Lund', 'V'),
  ]
  const settled = (person: { name: string; party: string }, upheld = true) =>
    found(
      item('Haller', {
        disqualifications: [{ person, upheld, note: null }],
        decision: decision('Godkendt.'),
      }),
      people,
    )
  const warning =
    'warning disqualified-absent: Punkt 1: Det er noteret, om Asta Holm (A) var inhabil, men også at Asta Holm (A) ikke var til stede. Ret fremmødet, eller fjern inhabiliteten.'
  expect(settled(asta)).toEqual([warning])
  expect(settled(asta, false)).toEqual([warning])
  expect(settled({ name: 'Carla Lund', party: 'V' }, false)).toEqual([])
})

test('the same item is looked at again when the attendance, the absences or the meeting changes', () => {
  const content = meeting({
    participants: three,
    items: [item('Haller', { decision: decision('Godkendt.') })],
  })
  const rulesWith = (changes: Partial<MeetingContent>) =>
    checkMeeting({ ...content, ...changes }).map(({ rule }) => rule)
  const away = three.map((person) => ({ ...person, attendance: 'excused' }) as const)
  const left = { fromItem: 1, toItem: null, leftAt: null, returnedAt: null }
  const absences = [asta, { name: 'Bo Krag', party: 'V' }].map((person) => ({ person, ...left }))
  expect(rulesWith({})).toEqual([])
  expect(rulesWith({ participants: away })).toEqual(['quorum-lost'])
  expect(rulesWith({ absences })).toEqual(['quorum-lost'])
  expect(rulesWith({})).toEqual([])
})

test('the committee’s own quorum rule counts', () => {
  const half = [present('Asta Holm', 'A'), member('Bo Krag', { attendance: 'excused' })]
  const content = meeting({
    participants: half,
    items: [item('Haller', { decision: decision('Godkendt.') })],
  })
  const rules = (quorum: 'more-than-half' | 'at-least-half') =>
    checkMeeting(content, { body: 'council', quorum }).map(({ rule }) => rule)
  expect(rules('more-than-half')).toEqual(['quorum-lost'])
  expect(rules('at-least-half')).toEqual([])
})

test('an imported vote that contradicts attendance is warned of', () => {
  const votes = [
    { subject: null, ballots: [{ by: 'party' as const, party: 'V', count: 3, value: 'for' as const }] },
  ]
  expect(found(item('Haller', { decision: decision('Godkendt.', { votes }) }))).toEqual([
    'warning vote-contradicts-attendance: Punkt 1, Beslutning: V har 3 stemmer, men der er 2 medlemmer fra gruppen til stede.',
  ])
})

test('a dissent without a vote, and a stop of what is only noted, are remarked on', () => {
  const dissents = [{ person: asta, text: 'For dyrt.' }]
  const noted = decision('Taget til efterretning', { outcome: 'noted', dissents, stop: { person: asta } })
  expect(found(item('Haller', { decision: noted })).map((line) => line.split(':')[0])).toEqual([
    'warning dissent-not-in-minority',
    'note stop-nothing-to-stop',
    'note stop-next-body',
  ])
})

test('a withdrawn item needs no decision, and one that is decided otherwise is a fault', () => {
  const withdrawn = item('Haller', { withdrawn: true })
  expect(found(withdrawn)).toEqual([])
  expect(found({ ...withdrawn, decision: decision('Udgår.') })).toEqual([])
  expect(found({ ...withdrawn, decision: decision('Godkendt.') })).toEqual([
    'error withdrawn-decided: Punkt 1, Beslutning: Punktet udgår, men har en beslutning. Slet beslutningen, eller sæt punktet på dagsordenen igen, hvis det blev behandlet.',
  ])
  expect(found({ ...withdrawn, decision: decision('Punktet udgår, da sagen er trukket.') })).toEqual([])
})

test('a deferred item with a decision that says something else is warned of, in whatever words it is deferred', () => {
  const link = { transfer: 'deferred', direction: 'to', committee: 'Kulturudvalget' } as const
  const deferred = item('Haller', { links: [{ ...link, date: null, itemNumber: null }] })
  const saying = (text: string, more = {}) => found({ ...deferred, decision: decision(text, more) })
  expect(saying('Godkendt.', { outcome: 'approved' })).toEqual([
    'warning deferred-decided: Punkt 1, Beslutning: Punktet er udsat til et andet møde, men beslutningen siger noget andet. Ret beslutningen til «Udsættes», eller tag punktet af det andet mødes dagsorden.',
  ])
  expect(saying('Udsættes.', { outcome: 'deferred' })).toEqual([])
  expect(saying('Udvalget besluttede at udsætte sagen til marts.')).toEqual([])
  expect(found(item('Broen', { decision: decision('Godkendt.') }))).toEqual([])
})

test('a late item without a reason is an error', () => {
  const late = [item('Haller'), item('Broen', { lateReason: 'Fristen udløber.' })]
  expect(lateReasonMissing(late).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'error late-reason-missing',
  ])
})

test('what is told of guests, dissents and lateness is looked through for CPR numbers', () => {
  const number = '010180-1234'
  const one = item('Haller', {
    guests: [{ name: 'Finn Ravn', title: number }],
    lateReason: number,
    publicTitle: `Sag om ${number}`,
    disqualifications: [{ person: asta, upheld: false, note: number }],
    decision: decision('Godkendt.', { dissents: [{ person: asta, text: number }] }),
  })
  const cpr = checkMeeting(meeting({ items: [one] })).filter(({ rule }) => rule === 'cpr-number')
  expect(cpr.map(({ where }) => where.heading)).toEqual([
    null,
    'Tillægsdagsorden',
    'Gæster',
    'Inhabilitet',
    'Beslutning',
  ])
})
