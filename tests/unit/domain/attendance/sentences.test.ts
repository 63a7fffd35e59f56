import { describe, expect, it } from 'vitest'
import {
  attendanceSentence,
  attendanceSentences,
} from '../../../../src-main/domain/attendance/attendance-sentences.ts'
import { disqualificationSentence } from '../../../../src-main/domain/attendance/disqualification-sentence.ts'
import { itemRange } from '../../../../src-main/domain/attendance/item-range.ts'
import { missedItems, missedItemsLine } from '../../../../src-main/domain/attendance/missed-items.ts'
import { absence, disqualification, present } from './sketch.ts'

const out = { leftAt: '17:40', returnedAt: '18:05' }

describe('feature 25: the sentences of the minutes', () => {
  it.each([
    ['Bo Krag (V) forlod mødet før punkt 4 kl. 17:40.', absence('Bo Krag (V)', 4, null, { leftAt: '17:40' })],
    ['Bo Krag (V) forlod mødet før punkt 4.', absence('Bo Krag (V)', 4, null)],
    ['Carla Lund (V) ankom før punkt 3.', absence('Carla Lund (V)', null, 2)],
    [
      'Carla Lund (V) ankom før punkt 3 kl. 17:05.',
      absence('Carla Lund (V)', null, 2, { returnedAt: '17:05' }),
    ],
    ['Dan Munk (Ø) deltog ikke under punkterne 5-7.', absence('Dan Munk (Ø)', 5, 7)],
    ['Dan Munk (Ø) deltog ikke under punkt 5.', absence('Dan Munk (Ø)', 5, 5)],
    ['Dan Munk (Ø) deltog ikke under punkterne 5-7 (kl. 17:40-18:05).', absence('Dan Munk (Ø)', 5, 7, out)],
    [
      'Dan Munk (Ø) deltog ikke under punkt 5 (fra kl. 17:40).',
      absence('Dan Munk (Ø)', 5, 5, { leftAt: '17:40' }),
    ],
    [
      'Dan Munk (Ø) deltog ikke under punkt 5 (til kl. 18:05).',
      absence('Dan Munk (Ø)', 5, 5, { returnedAt: '18:05' }),
    ],
    ['Eva Nør deltog ikke i mødet.', absence('Eva Nør', null, null)],
  ])('%s', (sentence, stretch) => {
    expect(attendanceSentence(stretch)).toBe(sentence)
  })

  it('stand in the order of the items', () => {
    const absences = [absence('Bo Krag (V)', 4, null), absence('Dan Munk (Ø)', null, 1)]
    expect(attendanceSentences(absences)).toEqual([
      'Dan Munk (Ø) ankom før punkt 2.',
      'Bo Krag (V) forlod mødet før punkt 4.',
    ])
  })

  it.each([
    [[4], 'punkt 4'],
    [[20, 21], 'punkterne 20-21'],
    [[9, 5, 7, 6, 2, 5], 'punkterne 2, 5-7 og 9'],
    [[], ''],
  ])('items %j are named «%s»', (numbers, named) => {
    expect(itemRange(numbers)).toBe(named)
  })

  it('the list of participants says what each missed', () => {
    const items = [1, 2, 3, 4, 5].map((number) => ({
      number,
      disqualifications: number === 2 ? [disqualification('Bo Krag (V)')] : [],
    }))
    const missed = missedItems(present('Bo Krag (V)'), [absence('Bo Krag (V)', 4, null)], items)
    expect(missedItemsLine(missed)).toBe('Deltog ikke under punkterne 2 og 4-5')
    expect(missedItemsLine(missedItems(present('Asta Holm (A)'), [], items))).toBeNull()
    expect(missedItems(present('Asta Holm (A)', { attendance: 'excused' }), [], items)).toEqual([])
  })
})

describe('feature 26: the sentence on disqualification', () => {
  it.each([
    [
      'Asta Holm (A) blev erklæret inhabil og deltog ikke i behandlingen af punktet.',
      disqualification('Asta Holm (A)'),
    ],
    ['Udvalget fandt, at Asta Holm (A) ikke var inhabil.', disqualification('Asta Holm (A)', false)],
    [
      'Udvalget fandt, at Asta Holm (A) ikke var inhabil. Hun sidder ikke i bestyrelsen.',
      disqualification('Asta Holm (A)', false, 'Hun sidder ikke i bestyrelsen'),
    ],
  ])('%s', (sentence, decided) => {
    expect(disqualificationSentence(decided, 'Udvalget')).toBe(sentence)
  })
})
