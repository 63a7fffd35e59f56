import { describe, expect, it } from 'vitest'
import { notPresentAt } from '../../../../src-main/domain/attendance/not-present.ts'
import { votersAt } from '../../../../src-main/domain/attendance/voters-at.ts'
import { personName } from '../../../../src-main/domain/meeting/person.ts'
import { absence, disqualification, five, fiveBut, present, room } from './sketch.ts'

const everyone = 'Asta Holm (A), Bo Krag (V), Carla Lund (V), Dan Munk (Ø), Gry Petz (A)'
const substitute = present('Hans Qvist (V)', { substituteFor: 'Bo Krag' })

describe('feature 25: who may vote under item 4', () => {
  it.each([
    ['all members, no official', room(), everyone],
    ['out before item 4 only', room({ absences: [absence('Bo Krag (V)', 2, 3)] }), everyone],
    ['out from item 5', room({ absences: [absence('Bo Krag (V)', 5, null)] }), everyone],
    [
      'left before item 4',
      room({ absences: [absence('Bo Krag (V)', 4, null)] }),
      everyone.replace('Bo Krag (V), ', ''),
    ],
    [
      'came after item 4',
      room({ absences: [absence('Bo Krag (V)', null, 4)] }),
      everyone.replace('Bo Krag (V), ', ''),
    ],
    ['came before item 4', room({ absences: [absence('Bo Krag (V)', null, 3)] }), everyone],
    [
      'disqualified',
      room({ disqualifications: [disqualification('Asta Holm (A)')] }),
      everyone.replace('Asta Holm (A), ', ''),
    ],
    [
      'found not to be disqualified',
      room({ disqualifications: [disqualification('Asta Holm (A)', false)] }),
      everyone,
    ],
    [
      'afbud',
      room({ participants: fiveBut('Dan Munk (Ø)', { attendance: 'excused' }) }),
      everyone.replace('Dan Munk (Ø), ', ''),
    ],
    [
      'not recorded',
      room({ participants: fiveBut('Dan Munk (Ø)', { attendance: null }) }),
      everyone.replace('Dan Munk (Ø), ', ''),
    ],
    ['a substitute for a member who is there', room({ participants: [...five, substitute] }), everyone],
    [
      'a substitute for one with afbud',
      room({ participants: [...fiveBut('Bo Krag (V)', { attendance: 'excused' }), substitute] }),
      everyone.replace('Bo Krag', 'Hans Qvist'),
    ],
    [
      'a substitute for one disqualified under the item',
      room({ participants: [...five, substitute], disqualifications: [disqualification('Bo Krag (V)')] }),
      everyone.replace('Bo Krag', 'Hans Qvist'),
    ],
    [
      'another of the same name is out',
      room({
        participants: [present('Bo Krag (V)'), present('Bo Krag (C)')],
        absences: [absence('Bo Krag (C)', 4, 4)],
      }),
      'Bo Krag (V)',
    ],
  ])('%s', (_case, at, voters) => {
    expect(votersAt(at).map(personName).join(', ')).toBe(voters)
  })
})

describe('feature 25: who was not in the room under item 4', () => {
  it('is named with the reason', () => {
    const at = room({
      participants: fiveBut('Dan Munk (Ø)', { attendance: 'excused' }),
      absences: [absence('Bo Krag (V)', 4, 5)],
      disqualifications: [disqualification('Asta Holm (A)')],
    })
    expect(notPresentAt(at).map(({ participant, why }) => `${participant.name}: ${why}`)).toEqual([
      'Asta Holm: disqualified',
      'Bo Krag: out',
      'Dan Munk: excused',
    ])
  })
})

describe('feature 3: a substitute is not told to be away from items she was not called to', () => {
  const hans = absence('Hans Qvist (V)', null, 3)
  const withHans = [...five, substitute]
  it.each([
    ['before she came, while her member sat there', [hans, absence('Bo Krag (V)', 4, null)], 2, ''],
    ['before she came, after her member left', [hans, absence('Bo Krag (V)', 3, null)], 3, 'Bo Krag (V)'],
    [
      'after her member took the seat',
      [absence('Bo Krag (V)', null, 3), absence('Hans Qvist (V)', 4, null)],
      4,
      '',
    ],
    [
      'but she is once she left an empty seat',
      [absence('Bo Krag (V)', 3, null), absence('Hans Qvist (V)', 4, null)],
      4,
      'Bo Krag (V), Hans Qvist (V)',
    ],
  ])('%s', (_case, absences, itemNumber, told) => {
    const out = notPresentAt(room({ participants: withHans, absences, itemNumber }))
    expect(out.map(({ participant }) => personName(participant)).join(', ')).toBe(told)
  })

  it('but where she was called from the start, and came late', () => {
    const participants = [...fiveBut('Bo Krag (V)', { attendance: 'excused' }), substitute]
    const out = notPresentAt(room({ participants, absences: [hans], itemNumber: 2 }))
    expect(out.map(({ participant }) => personName(participant))).toEqual(['Bo Krag (V)', 'Hans Qvist (V)'])
  })
})
