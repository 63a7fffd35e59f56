import { describe, expect, it } from 'vitest'
import { membersOn, officialsOn, substitutesOn } from '../../../../src-main/domain/committee/members-on.ts'
import { participantsOn } from '../../../../src-main/domain/committee/participants-on.ts'
import { membership } from './sketch.ts'

const memberships = [
  membership('Asta Holm', { party: 'A', office: 'chair', to: '2026-06-30' }),
  membership('Asta Holm', { party: 'B', from: '2026-07-01' }),
  membership('Bo Krag', { party: 'V', office: 'chair', from: '2026-07-01' }),
  membership('Carla Lund', { party: 'V', substituteFor: 'Bo Krag' }),
  membership('Eva Nør', { role: 'official', title: 'direktør' }),
  membership('Finn Oks', { role: 'guest' }),
]
const names = (list: readonly { name: string; party: string | null }[]) =>
  list.map(({ name, party }) => (party === null ? name : `${name} (${party})`))

describe('feature 2: a meeting shows the people of its day', () => {
  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['Asta Holm (A)']],
    ['2026-06-30', ['Asta Holm (A)']],
    ['2026-07-01', ['Asta Holm (B)', 'Bo Krag (V)']],
  ])('the members of %s', (date, expected) => {
    expect(names(membersOn(memberships, date))).toEqual(expected)
  })

  it('the officials of a date', () => {
    expect(names(officialsOn(memberships, '2026-07-01'))).toEqual(['Eva Nør'])
  })

  it('feature 3: the standing substitutes of a member', () => {
    expect(names(substitutesOn(memberships, '2026-07-01', 'Bo Krag'))).toEqual(['Carla Lund (V)'])
    expect(substitutesOn(memberships, '2025-12-31', 'Bo Krag')).toEqual([])
  })
})

describe('feature 5: the participants of a new meeting', () => {
  it('are the members, then the officials, with office or title, and nothing recorded', () => {
    expect(participantsOn(memberships, '2026-03-03')).toEqual([
      {
        name: 'Asta Holm',
        party: 'A',
        title: 'formand',
        role: 'member',
        attendance: null,
        substituteFor: null,
      },
      {
        name: 'Eva Nør',
        party: null,
        title: 'direktør',
        role: 'official',
        attendance: null,
        substituteFor: null,
      },
    ])
  })

  it('print a title of their own instead of the office', () => {
    const [mayor] = participantsOn(
      [membership('Gry Petz', { office: 'chair', title: 'borgmester' })],
      '2026-03-03',
    )
    expect(mayor?.title).toBe('borgmester')
  })
})
