import { describe, expect, it } from 'vitest'
import { adopted, tally, voteOutcome } from '../../../../src-main/domain/votes/tally.ts'
import { vote } from './sketch.ts'

describe('feature 30: what a vote comes to', () => {
  it.each([
    ['adopted', vote('for: A5; imod: V2')],
    ['adopted', vote('for: A2; imod: V1; undlod: Ø2')],
    ['rejected', vote('for: A2; imod: V2, Dan Munk (Ø)')],
    ['lapsed', vote('for: A2; imod: V2; undlod: Ø1')],
    ['undecided', vote('undlod: A2, V2, Ø1')],
  ])('%s', (outcome, given) => {
    expect(voteOutcome(given)).toBe(outcome)
    expect(adopted(given)).toBe(outcome === 'adopted')
  })

  it('counts groups by their number and members as one', () => {
    expect(tally(vote('for: A3, Dan Munk (Ø); imod: V2; undlod: Bo Krag (C)'))).toEqual({
      for: 4,
      against: 2,
      abstained: 1,
    })
  })
})
