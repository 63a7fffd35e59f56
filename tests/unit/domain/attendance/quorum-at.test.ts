import { describe, expect, it } from 'vitest'
import { neededOf, quorumAt } from '../../../../src-main/domain/attendance/quorum-at.ts'
import { absence, disqualification, five, fiveBut, present, room } from './sketch.ts'

describe('feature 27: quorum', () => {
  it.each([
    [7, 'more-than-half', 4],
    [6, 'more-than-half', 4],
    [5, 'more-than-half', 3],
    [7, 'at-least-half', 4],
    [6, 'at-least-half', 3],
    [25, 'at-least-half', 13],
  ] as const)('of %i members, %s, needs %i', (members, rule, needed) => {
    expect(neededOf(members, rule)).toBe(needed)
  })

  it('counts members only, not officials', () => {
    expect(quorumAt(room(), 'more-than-half')).toEqual({ present: 5, members: 5, needed: 3, quorate: true })
  })

  it('is lost under the item where too many are out or disqualified', () => {
    const at = room({
      participants: fiveBut('Dan Munk (Ø)', { attendance: 'absent' }),
      absences: [absence('Bo Krag (V)', 4, 4)],
      disqualifications: [disqualification('Asta Holm (A)')],
    })
    expect(quorumAt(at, 'more-than-half')).toEqual({ present: 2, members: 5, needed: 3, quorate: false })
    expect(quorumAt({ ...at, itemNumber: 5 }, 'more-than-half')).toMatchObject({ present: 3, quorate: true })
  })

  it('counts a substitute for his member, on the list or not', () => {
    const excused = fiveBut('Bo Krag (V)', { attendance: 'excused' })
    const substitute = present('Hans Qvist (V)', { substituteFor: 'Bo Krag' })
    const without = five.filter(({ name }) => name !== 'Bo Krag')
    const whole = { present: 5, members: 5, needed: 3, quorate: true }
    expect(quorumAt(room({ participants: [...excused, substitute] }), 'more-than-half')).toEqual(whole)
    expect(quorumAt(room({ participants: [...without, substitute] }), 'more-than-half')).toEqual(whole)
  })

  it('is not known before anybody is recorded', () => {
    const participants = five.map((one) => ({ ...one, attendance: null }))
    expect(quorumAt(room({ participants }), 'more-than-half').quorate).toBeNull()
  })
})
