import { describe, expect, it } from 'vitest'
import { voteProblem } from '../../../../src-main/domain/votes/vote-problem.ts'
import { absence, disqualification, five, fiveBut, present, room } from '../attendance/sketch.ts'
import { vote } from './sketch.ts'

/** A: Asta Holm, Gry Petz. V: Bo Krag, Carla Lund. Ø: Dan Munk. */
const danOut = room({ absences: [absence('Dan Munk (Ø)', 4, 4)] })
const danExcused = room({ participants: fiveBut('Dan Munk (Ø)', { attendance: 'excused' }) })

describe('feature 30: a vote in harmony with attendance', () => {
  it.each([
    ['by groups', vote('for: A2, Ø1; imod: V2'), room()],
    [
      'by members',
      vote('for: Asta Holm (A), Gry Petz (A), Dan Munk (Ø); imod: Bo Krag (V); undlod: Carla Lund (V)'),
      room(),
    ],
    ['a group but for one who is named', vote('for: A2, V1, Ø1; imod: Bo Krag (V)'), room()],
    ['without the one who is out', vote('for: A2; imod: V2'), danOut],
    [
      'without the disqualified',
      vote('for: A1, Ø1; imod: V2'),
      room({ disqualifications: [disqualification('Asta Holm (A)')] }),
    ],
    [
      'with the substitute',
      vote('for: A2, Ø1; imod: Carla Lund (V), Hans Qvist (V)'),
      room({
        participants: [
          ...fiveBut('Bo Krag (V)', { attendance: 'excused' }),
          present('Hans Qvist (V)', { substituteFor: 'Bo Krag' }),
        ],
      }),
    ],
    ['all abstain', vote('undlod: A2, V2, Ø1'), room()],
  ])('stands: %s', (_case, given, at) => {
    expect(voteProblem(given, at)).toBeNull()
  })

  it.each([
    [
      'vote-member-out',
      'Dan Munk (Ø) er ikke til stede under punkt 4',
      vote('for: A2, V2, Dan Munk (Ø)'),
      danOut,
    ],
    [
      'vote-member-excused',
      'Dan Munk (Ø) har meldt afbud og kan ikke stemme',
      vote('for: A2, V2, Dan Munk (Ø)'),
      danExcused,
    ],
    [
      'vote-member-absent',
      'Dan Munk (Ø) er fraværende og kan ikke stemme',
      vote('for: Dan Munk (Ø)'),
      room({ participants: fiveBut('Dan Munk (Ø)', { attendance: 'absent' }) }),
    ],
    [
      'vote-member-not-recorded',
      'Det er ikke registreret, om Dan Munk (Ø) deltager',
      vote('for: Dan Munk (Ø)'),
      room({ participants: fiveBut('Dan Munk (Ø)', { attendance: null }) }),
    ],
    [
      'vote-member-disqualified',
      'Dan Munk (Ø) er inhabil under punkt 4',
      vote('for: A2, V2, Dan Munk (Ø)'),
      room({ disqualifications: [disqualification('Dan Munk (Ø)')] }),
    ],
    [
      'vote-not-a-member',
      'Eva Nør er ikke medlem på mødet og har ingen stemme',
      vote('for: A2, V2, Ø1, Eva Nør'),
      room(),
    ],
    [
      'vote-not-a-member',
      'Dan Munk (A) er ikke medlem på mødet og har ingen stemme',
      vote('for: Dan Munk (A)'),
      room(),
    ],
    [
      'vote-substitute',
      'Hans Qvist (V) er stedfortræder for et medlem, der har en stemme',
      vote('for: A2, V2, Ø1, Hans Qvist (V)'),
      room({ participants: [...five, present('Hans Qvist (V)', { substituteFor: 'Bo Krag' })] }),
    ],
    [
      'vote-member-twice',
      'Asta Holm (A) har stemt to gange',
      vote('for: Asta Holm (A), Gry Petz (A), V2, Ø1; imod: Asta Holm (A)'),
      room(),
    ],
    ['vote-party-twice', 'V har stemt to gange', vote('for: A2, V1, Ø1; imod: V1'), room()],
    [
      'vote-party-too-many',
      'V har 3 stemmer, men der er 2 medlemmer fra gruppen til stede',
      vote('for: A2, V3, Ø1'),
      room(),
    ],
    [
      'vote-party-too-many',
      'Ø har 1 stemme, men der er ingen medlemmer fra gruppen til stede',
      vote('for: A2, V2, Ø1'),
      danOut,
    ],
    [
      'vote-counted-twice',
      'Bo Krag (V) er talt med både ved navn og i gruppen V',
      vote('for: A2, V2, Ø1; imod: Bo Krag (V)'),
      room(),
    ],
    [
      'vote-incomplete',
      'Afstemningen går ikke op: der mangler Carla Lund (V) og Dan Munk (Ø)',
      vote('for: A2; imod: Bo Krag (V)'),
      room(),
    ],
    [
      'vote-incomplete',
      'Afstemningen går ikke op: der mangler Dan Munk (Ø) og 1 stemme fra V',
      vote('for: A2; imod: V1'),
      room(),
    ],
    [
      'vote-incomplete',
      'Afstemningen går ikke op: der mangler Asta Holm (A), Bo Krag (V), Carla Lund (V), Dan Munk (Ø) og Gry Petz (A)',
      vote(''),
      room(),
    ],
    [
      'vote-nobody-present',
      'Ingen medlemmer er til stede under punktet',
      vote(''),
      room({ participants: [] }),
    ],
  ])('is refused: %s, %s', (code, what, given, at) => {
    expect(voteProblem(given, at)).toMatchObject({ code, message: `${what}. Afstemningen er ikke gemt.` })
  })
})
