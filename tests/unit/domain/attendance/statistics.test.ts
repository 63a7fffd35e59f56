import { expect, test } from 'vitest'
import {
  attendanceStatistics,
  type CountedMeeting,
} from '../../../../src-main/domain/attendance/statistics.ts'
import { statisticsCsv } from '../../../../src-main/domain/attendance/statistics-csv.ts'
import type { Membership } from '../../../../src-main/domain/committee/membership.ts'
import { csvText } from '../../../../src-main/domain/csv.ts'
import { member, official } from '../../../support/builders/index.ts'

function meeting(date: string, changes: Partial<CountedMeeting> = {}): CountedMeeting {
  return { date, status: 'held', participants: [], absences: [], itemNumbers: [1, 2, 3], ...changes }
}

function seat(name: string, from: string, changes: Partial<Membership> = {}): Membership {
  const rest = { party: null, title: null, office: null, substituteFor: null, to: null }
  return { name, role: 'member', from, ...rest, ...changes }
}

const asta = (attendance: 'present' | 'excused' | 'absent' | null) => member('Asta Holm', { attendance })

function rowOf(name: string, ...asked: Parameters<typeof attendanceStatistics>) {
  const { members, substitutes } = attendanceStatistics(...asked)
  return [...members, ...substitutes].filter(({ person }) => person.name === name)
}

test('feature 49: present, excused, absent and not recorded are counted, and the share is of what was recorded', () => {
  const meetings = [
    meeting('2026-01-06', { participants: [asta('present')] }),
    meeting('2026-02-03', { participants: [asta('excused')], status: 'locked' }),
    meeting('2026-03-03', { participants: [asta('absent')], status: 'minutes-draft' }),
    meeting('2026-04-07', { participants: [asta(null)], status: 'approved' }),
  ]
  expect(rowOf('Asta Holm', meetings, [seat('Asta Holm', '2022-01-01')])).toEqual([
    {
      person: { name: 'Asta Holm', party: null },
      ...{ meetings: 4, present: 1, partly: 0, excused: 1, absent: 1, notRecorded: 1 },
      ...{ substitutes: 0, share: 1 / 3 },
    },
  ])
})

test('feature 49: only meetings that were held count', () => {
  const statuses = ['draft', 'sent', 'cancelled', 'held'] as const
  const meetings = statuses.map((status) =>
    meeting('2026-01-06', { status, participants: [asta('present')] }),
  )
  const statistics = attendanceStatistics(meetings, [seat('Asta Holm', '2022-01-01')])
  expect(statistics).toMatchObject({ meetings: 1, members: [{ meetings: 1, present: 1 }] })
})

test('feature 49: a member is counted in the meetings on which the seat was held, to the day', () => {
  const dates = ['2026-01-06', '2026-02-03', '2026-03-03', '2026-04-07']
  const meetings = dates.map((date) => meeting(date, { participants: [asta('present')] }))
  const memberships = [
    seat('Asta Holm', '2026-02-03', { to: '2026-03-03' }),
    seat('Bo Krag', '2022-01-01'),
    seat('Ida Dam', '2022-01-01', { role: 'official' }),
  ]
  const { members } = attendanceStatistics(meetings, memberships)
  expect(members.map(({ person, meetings, notRecorded }) => [person.name, meetings, notRecorded])).toEqual([
    ['Bo Krag', 4, 4],
    ['Asta Holm', 2, 0],
  ])
})

test('feature 49: where no memberships are known the list of the meeting speaks, without officials', () => {
  const participants = [asta('present'), official('Ida Dam', { attendance: 'present' })]
  const { members } = attendanceStatistics([meeting('2026-01-06', { participants })], [])
  expect(members.map(({ person }) => person.name)).toEqual(['Asta Holm'])
})

test('feature 49: a substitute is counted for himself, and his member as not there', () => {
  const dan = (attendance: 'present' | 'excused') =>
    member('Dan Munk', { attendance, substituteFor: 'Asta Holm' })
  const meetings = [
    meeting('2026-01-06', { participants: [asta('excused'), dan('present')] }),
    meeting('2026-02-03', { participants: [asta('excused'), dan('excused')] }),
    meeting('2026-03-03', { participants: [asta('present')] }),
  ]
  const memberships = [
    seat('Asta Holm', '2022-01-01'),
    seat('Dan Munk', '2022-01-01', { substituteFor: 'Asta Holm' }),
  ]
  const { members, substitutes, total } = attendanceStatistics(meetings, memberships)
  expect(members).toMatchObject([{ meetings: 3, present: 1, excused: 2, substitutes: 1 }])
  expect(substitutes).toMatchObject([
    { person: { name: 'Dan Munk' }, meetings: 2, present: 1, excused: 1, share: 0.5 },
  ])
  expect(total).toMatchObject({ meetings: 3, present: 1 })
})

test('feature 49: who was out under some items was there for a part of the meeting; being disqualified is no absence', () => {
  const person = { name: 'Asta Holm', party: null }
  const out = { person, fromItem: 2, toItem: null, leftAt: null, returnedAt: null }
  const participants = [asta('present'), member('Bo Krag', { attendance: 'present' })]
  const { members } = attendanceStatistics([meeting('2026-01-06', { participants, absences: [out] })], [])
  expect(members.map(({ present, partly }) => [present, partly])).toEqual([
    [1, 1],
    [1, 0],
  ])
})

test('feature 49: two of one name are two, told apart by their parties', () => {
  const two = ['A', 'V'].map((party) => member('Bo Krag', { party, attendance: 'present' }))
  expect(rowOf('Bo Krag', [meeting('2026-01-06', { participants: two })], [])).toMatchObject([
    { person: { party: 'A' }, meetings: 1 },
    { person: { party: 'V' }, meetings: 1 },
  ])
})

test('feature 49: nobody recorded gives no share', () => {
  expect(attendanceStatistics([], []).total).toMatchObject({ meetings: 0, share: null })
})

test('feature 49: the CSV file opens in Danish Excel: mark, semicolons, CRLF and decimal comma', () => {
  const meetings = ['present', 'present', 'excused'].map((attendance, at) =>
    meeting(`2026-0${at + 1}-06`, {
      participants: [
        member('Bo "Bob" Krag; Æ', { attendance: attendance === 'present' ? 'present' : 'excused' }),
      ],
    }),
  )
  const counted = attendanceStatistics(meetings, [])
  const text = statisticsCsv({ from: '2026-01-01', to: '2026-12-31', ...counted })
  expect(text.codePointAt(0)).toBe(0xfeff)
  expect(text.slice(1).split('\r\n')).toEqual([
    'Navn;Rolle;Holdte møder;Til stede;Heraf en del af mødet;Afbud;Fraværende uden afbud;Ikke noteret;Stedfortræder mødte;Til stede i procent',
    '"Bo ""Bob"" Krag; Æ";Medlem;3;2;0;1;0;0;0;66,7',
    'Medlemmer i alt;;3;2;0;1;0;0;0;66,7',
    '',
  ])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
  'feature 49: a cell that begins as a formula is not one: %j',
  (cell) => {
    expect(csvText([[cell]])).toBe(`\uFEFF'${cell}\r\n`)
  },
)
