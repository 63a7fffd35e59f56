import { describe, expect, it } from 'vitest'
import { code, program, value } from '../application/support.ts'

async function committee() {
  const { call } = await program()
  const created = value(
    await call.committee.create({ name: 'Kulturudvalget', authority: 'Nørrevig Kommune' }),
  )
  const { committeeId } = created
  const wrong = async (...words: string[]) => (await call.spelling.check({ committeeId, words })).wrong
  return { call, committeeId, wrong }
}

describe('feature 55: spelling as a committee would have it', () => {
  it('never marks the words that the committee has learnt, also in the genitive and in a compound with a hyphen', async () => {
    const { call, committeeId, wrong } = await committee()
    expect(await wrong('kulturjagtz', 'Kulturjagtzs', 'kulturjagtz-aftalen')).toHaveLength(3)
    expect(value(await call.spelling.learn({ committeeId, word: 'kulturjagtz' }))).toEqual(['kulturjagtz'])
    expect(await wrong('kulturjagtz', 'Kulturjagtzs', 'kulturjagtz-aftalen', 'kulturjagtz-aftallen')).toEqual(
      ['kulturjagtz-aftallen'],
    )
  })

  it('keeps the learnt words in Danish order, and forgets them again', async () => {
    const { call, committeeId, wrong } = await committee()
    for (const word of ['åzz', 'bzz', 'øzz', 'bzz']) await call.spelling.learn({ committeeId, word })
    expect(value(await call.spelling.words({ committeeId }))).toEqual(['bzz', 'øzz', 'åzz'])
    expect(value(await call.spelling.forget({ committeeId, word: 'bzz' }))).toEqual(['øzz', 'åzz'])
    expect(await wrong('bzz', 'øzz')).toEqual(['bzz'])
  })

  it('never marks the names of the committee, its members and those who were at its meetings', async () => {
    const { call, committeeId, wrong } = await committee()
    const words = ['Mzonna', 'Vzangs', 'Nørrevigs', 'Kulturudvalget', 'Pzetra']
    expect(await wrong(...words)).toEqual(['Mzonna', 'Vzangs', 'Pzetra'])
    const person = { party: null, title: null, substituteFor: null }
    const open = { role: 'member', office: null, from: '2026-01-01', to: null } as const
    value(
      await call.committee.saveMemberships({
        committeeId,
        memberships: [{ ...person, ...open, name: 'Mzonna Vzang' }],
      }),
    )
    expect(await wrong(...words)).toEqual(['Pzetra'])
  })

  it('marks by the dictionary alone where there is no committee', async () => {
    const { call } = await committee()
    expect(await call.spelling.check({ committeeId: null, words: ['Nørrevigz', 'møde'] })).toEqual({
      wrong: ['Nørrevigz'],
    })
  })

  it('refuses words for a committee that is not there', async () => {
    const { call } = await committee()
    expect(code(await call.spelling.learn({ committeeId: 'none', word: 'ord' }))).toBe('committee-not-found')
    expect(code(await call.spelling.words({ committeeId: 'none' }))).toBe('committee-not-found')
  })
})
