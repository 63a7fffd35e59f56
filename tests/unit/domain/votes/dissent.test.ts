import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src-main/domain/meeting/decision.ts'
import { dissentFindings } from '../../../../src-main/domain/votes/dissent-findings.ts'
import { dissentSentence, stopSentence } from '../../../../src-main/domain/votes/dissent-sentence.ts'
import { stopFindings } from '../../../../src-main/domain/votes/stop-findings.ts'
import type { TreatedItem } from '../../../../src-main/domain/votes/treated-item.ts'
import { decision, item } from '../../../support/builders/index.ts'
import { absence, person, room } from '../attendance/sketch.ts'
import { vote } from './sketch.ts'

function treated(changes: Partial<TreatedItem> = {}): TreatedItem {
  return { item: item('Havnen', { number: 4 }), room: room(), votes: [], body: 'committee', ...changes }
}

function decided(outcome: Outcome): TreatedItem {
  return treated({ item: item('Havnen', { number: 4, decision: decision('Som vedtaget', { outcome }) }) })
}

const won = [vote('for: A2, Ø1; imod: V2')]
const lost = [vote('for: V2; imod: A2, Ø1')]
const adoptedWithout = [vote('for: A2, Ø1; imod: Carla Lund (V); undlod: Bo Krag (V)')]
const gone = room({ absences: [absence('Bo Krag (V)', 4, 4)] })

describe('feature 31: a dissenting opinion by Bo Krag (V)', () => {
  const dissents = [{ person: person('Bo Krag (V)'), text: 'Prisen er for høj.' }]

  it.each([
    ['against what was adopted', treated({ votes: won }), 0],
    ['for what was rejected', treated({ votes: lost }), 0],
    ['in the minority of one of two votes', treated({ votes: [vote('for: A2, V2, Ø1'), ...won] }), 0],
    ['with the majority', treated({ votes: [vote('for: A2, V2; imod: Ø1')] }), 1],
    ['abstained', treated({ votes: adoptedWithout }), 1],
    ['no vote', treated(), 1],
    ['out of the room', treated({ room: gone }), 1],
  ])('%s: %i warnings', (_case, at, count) => {
    const found = dissentFindings(dissents, at)
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      Array.from({ length: count }, () => 'warning dissent-not-in-minority'),
    )
  })

  it('is printed with the member\u2019s own words', () => {
    expect(dissents.map(dissentSentence)).toEqual([
      'Bo Krag (V) ønskede følgende afvigende mening tilført beslutningsprotokollen: Prisen er for høj.',
    ])
  })
})

describe('feature 31: the stop right used by Bo Krag (V)', () => {
  const stops = [{ person: person('Bo Krag (V)') }]

  it.each([
    ['on a decision, with no vote against it', decided('approved'), []],
    ['on an item whose decision is not classified', treated(), []],
    ['out of the room', treated({ room: gone }), ['warning stop-not-taking-part']],
    ['on a briefing', decided('noted'), ['note stop-nothing-to-stop']],
    ['on a deferral', decided('deferred'), ['note stop-nothing-to-stop']],
    ['in the kommunalbestyrelse', treated({ body: 'council' }), ['warning stop-in-council']],
  ])('%s', (_case, at, rules) => {
    expect(stopFindings(stops, at).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(rules)
  })

  it('is not for officials', () => {
    expect(stopFindings([{ person: person('Eva Nør') }], treated())).toMatchObject([
      {
        where: { itemNumber: 4 },
        message:
          'Punkt 4: Eva Nør har brugt standsningsretten (§ 23), men deltog ikke som medlem i behandlingen af punktet.',
      },
    ])
  })

  it('is printed with its law', () => {
    expect(stopSentence({ person: person('Asta Holm (A)') })).toBe(
      'Asta Holm (A) begærede sagen indbragt for kommunalbestyrelsen, jf. § 23 i lov om kommunernes styrelse.',
    )
  })
})
