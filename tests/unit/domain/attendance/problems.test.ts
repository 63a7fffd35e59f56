import { describe, expect, it } from 'vitest'
import { absencesProblem } from '../../../../src-main/domain/attendance/absences-problem.ts'
import { disqualificationsProblem } from '../../../../src-main/domain/attendance/disqualifications-problem.ts'
import { absence, disqualification, five, fiveBut, room } from './sketch.ts'

const itemNumbers = [1, 2, 3, 4, 5]

describe('feature 25: absences', () => {
  it.each([
    ['none', []],
    ['two of one person apart', [absence('Bo Krag (V)', null, 1), absence('Bo Krag (V)', 3, null)]],
    ['two people at once', [absence('Bo Krag (V)', 2, 3), absence('Asta Holm (A)', 2, 3)]],
    ['an official', [absence('Eva Nør', 5, null)]],
  ])('stand: %s', (_case, absences) => {
    expect(absencesProblem(absences, { participants: five, itemNumbers })).toBeNull()
  })

  it.each([
    [
      'absence-backwards',
      'Fraværet for Bo Krag (V) slutter ved punkt 2, før det begynder ved punkt 3.',
      [absence('Bo Krag (V)', 3, 2)],
    ],
    ['absence-item-unknown', 'Mødet har ikke noget punkt 6.', [absence('Bo Krag (V)', 6, null)]],
    ['absence-item-unknown', 'Mødet har ikke noget punkt 9.', [absence('Bo Krag (V)', 4, 9)]],
    [
      'absence-person-unknown',
      'Bo Krag (C) står ikke på listen over deltagere.',
      [absence('Bo Krag (C)', 2, 3)],
    ],
    [
      'absence-not-attended',
      'Dan Munk (Ø) deltog ikke i mødet og kan derfor ikke have forladt det.',
      [absence('Dan Munk (Ø)', 2, 3)],
    ],
    [
      'absence-overlap',
      'Bo Krag (V) har to fravær under punkterne 3-4.',
      [absence('Bo Krag (V)', 2, 4), absence('Bo Krag (V)', 3, null)],
    ],
    [
      'absence-whole-meeting',
      'Fraværet for Bo Krag (V) dækker hele mødet.',
      [absence('Bo Krag (V)', 1, null)],
    ],
  ])('are refused: %s, %s', (code, what, absences) => {
    const participants = fiveBut('Dan Munk (Ø)', { attendance: 'excused' })
    expect(absencesProblem(absences, { participants, itemNumbers })).toMatchObject({
      code,
      message: `${what} Fremmødet er ikke ændret.`,
    })
  })
})

describe('feature 26: disqualifications of an item', () => {
  it('stand, upheld or not, and before anybody is recorded', () => {
    const disqualifications = [disqualification('Asta Holm (A)'), disqualification('Bo Krag (V)', false)]
    const nobody = five.map((one) => ({ ...one, attendance: null }))
    expect(disqualificationsProblem(room({ disqualifications }))).toBeNull()
    expect(disqualificationsProblem(room({ disqualifications, participants: nobody }))).toBeNull()
  })

  it.each([
    ['disqualification-not-a-member', room({ disqualifications: [disqualification('Eva Nør')] })],
    [
      'disqualification-absent',
      room({
        disqualifications: [disqualification('Bo Krag (V)')],
        absences: [absence('Bo Krag (V)', 4, 4)],
      }),
    ],
    [
      'disqualification-absent',
      room({
        disqualifications: [disqualification('Bo Krag (V)')],
        participants: fiveBut('Bo Krag (V)', { attendance: 'excused' }),
      }),
    ],
    [
      'disqualification-twice',
      room({ disqualifications: [disqualification('Bo Krag (V)'), disqualification('Bo Krag (V)', false)] }),
    ],
  ])('are refused: %s', (code, at) => {
    expect(disqualificationsProblem(at)?.code).toBe(code)
  })
})
