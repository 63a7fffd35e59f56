import { describe, expect, it } from 'vitest'
import { voteSentences } from '../../../../src-main/domain/votes/vote-sentences.ts'
import { present } from '../attendance/sketch.ts'
import { vote } from './sketch.ts'

const voters = [
  present('Ib Bro (Ø)'),
  present('Asta Holm (A)'),
  present('Gry Petz (A)'),
  present('Dan Munk (B)'),
  present('Eja Ravn (B)'),
  present('Bo Krag (V)'),
  present('Hans Qvist (V)'),
  present('Carla Lund (C)'),
]
const solo = [present('Asta Holm (A)'), present('Bo Krag (V)'), present('Lis Vang')]

describe('feature 30: a vote in the minutes', () => {
  it.each([
    [
      'groups by letters in the order of the alphabet, one member by name',
      vote('for: Ø1, A2, B2; imod: V2; undlod: Carla Lund (C)'),
      voters,
      ['For stemte 5: A, B og Ø.', 'Imod stemte 2: V.', 'Undlod at stemme: Carla Lund (C).'],
    ],
    [
      'a group named member by member is its letter',
      vote('for: Ø1, Asta Holm (A), Gry Petz (A), B2, V2; undlod: C1'),
      voters,
      ['For stemte 7: A, B, V og Ø.', 'Undlod at stemme: C.'],
    ],
    [
      'a group that parted is named, also where its rest was given by letter',
      vote('for: A2, B2, Ø1, C1, V1; imod: Bo Krag (V)'),
      voters,
      ['For stemte 7: A, B, C, Ø og Hans Qvist (V).', 'Imod stemte 1: Bo Krag (V).'],
    ],
    [
      'several abstain',
      vote('for: A2, B2, Ø1; undlod: V2, C1'),
      voters,
      ['For stemte 5: A, B og Ø.', 'Undlod at stemme 3: C og V.'],
    ],
    [
      'a member without party',
      vote('for: A1, Lis Vang; imod: V1'),
      solo,
      ['For stemte 2: A og Lis Vang.', 'Imod stemte 1: V.'],
    ],
    [
      'a tie',
      vote('for: A1; imod: V1; undlod: Lis Vang'),
      solo,
      [
        'For stemte 1: A.',
        'Imod stemte 1: V.',
        'Undlod at stemme: Lis Vang.',
        'Forslaget er bortfaldet på grund af stemmelighed.',
      ],
    ],
    [
      'a part of the proposal',
      vote('for: A1, V1, Lis Vang', 'ændringsforslag fra A'),
      solo,
      ['Afstemning om ændringsforslag fra A.', 'For stemte 3: A, V og Lis Vang.'],
    ],
  ])('%s', (_case, given, those, sentences) => {
    expect(voteSentences(given, those)).toEqual(sentences)
  })
})
