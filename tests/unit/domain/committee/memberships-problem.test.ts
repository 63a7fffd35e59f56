import { describe, expect, it } from 'vitest'
import { membershipsProblem } from '../../../../src-main/domain/committee/memberships-problem.ts'
import { membership } from './sketch.ts'

const asta = membership('Asta Holm', { office: 'chair' })

describe('a list of memberships', () => {
  it.each([
    ['nobody', []],
    [
      'one after the other',
      [
        { ...asta, to: '2026-06-30' },
        { ...asta, office: null, from: '2026-07-01' },
      ],
    ],
    [
      'a new chair on the day after',
      [{ ...asta, to: '2026-06-30' }, membership('Bo Krag', { office: 'chair', from: '2026-07-01' })],
    ],
    ['a membership of a single day', [{ ...asta, to: '2026-01-01' }]],
    [
      'two deputy chairs',
      [membership('Bo Krag', { office: 'deputy-chair' }), membership('Dan Munk', { office: 'deputy-chair' })],
    ],
  ])('stands: %s', (_case, list) => {
    expect(membershipsProblem(list)).toBeNull()
  })

  it.each([
    [
      'membership-twice',
      'Asta Holm står to gange på listen den 1. juni 2026.',
      [asta, { ...asta, office: null, from: '2026-06-01' }],
    ],
    [
      'membership-twice',
      'Asta Holm står to gange på listen den 30. juni 2026.',
      [
        { ...asta, from: '2026-06-30' },
        { ...asta, to: '2026-06-30' },
      ],
    ],
    [
      'membership-backwards',
      'Asta Holm står på listen fra den 1. januar 2026 til den 31. december 2025: perioden slutter, før den begynder.',
      [{ ...asta, to: '2025-12-31' }],
    ],
    [
      'membership-two-chairs',
      'Både Asta Holm og Bo Krag er formand den 1. februar 2026.',
      [asta, membership('Bo Krag', { office: 'chair', from: '2026-02-01' })],
    ],
    [
      'membership-substitute-for-self',
      'Bo Krag kan ikke være stedfortræder for sig selv.',
      [membership('Bo Krag', { substituteFor: 'Bo Krag' })],
    ],
  ])('is refused: %s', (code, message, list) => {
    expect(membershipsProblem(list)).toMatchObject({ code, message: `${message} Listen er ikke gemt.` })
  })
})
