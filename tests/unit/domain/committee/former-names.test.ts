import { expect, test } from 'vitest'
import { byNamesNow, correctedNames } from '../../../../src-main/domain/committee/former-names.ts'
import { membership } from '../../../integration/features/committee-sketch.ts'
import { member } from '../../../support/builders/index.ts'

const names = (...those: string[]) => those.map((name) => membership(name))

test('a corrected name is of the same row; rows that changed places, and a person for another, are no correction', () => {
  const corrected = (before: string[], after: string[]) => [
    ...correctedNames(names(...before), names(...after)),
  ]
  expect(corrected(['Anna Jensen', 'Bo Krag'], ['Anne Jensen', 'Bo Krag'])).toEqual([
    ['Anna Jensen', 'Anne Jensen'],
  ])
  expect(corrected(['Ana Jensn'], ['Anna Jensen'])).toEqual([['Ana Jensn', 'Anna Jensen']])
  expect(corrected(['Anna Jensen', 'Bo Jensen'], ['Bo Jensen', 'Anna Jensen'])).toEqual([])
  expect(corrected(['Anna Jensen'], ['Poul Vang'])).toEqual([])
  expect(corrected(['Anna Jensen', 'Bo Krag'], ['Anne Jensen'])).toEqual([])
  // Her second row is corrected after the first.
  expect(corrected(['Anne Jensen', 'Anna Jensen'], ['Anne Jensen', 'Anne Jensen'])).toEqual([
    ['Anna Jensen', 'Anne Jensen'],
  ])
})

test('a former name leads to the one now, round no ring, and never away from somebody on the list', () => {
  const former = new Map([
    ['Anna Jensen', 'Anne Jensen'],
    ['Anne Jensen', 'Anne Holm'],
    ['Ib Ask', 'Ib Esk'],
    ['Ib Esk', 'Ib Ask'],
  ])
  const seen = (there: string[], listed: string[]) =>
    byNamesNow(
      {
        date: '2026-01-06',
        status: 'held',
        participants: there.map((name) => member(name)),
        absences: [],
        itemNumbers: [],
      },
      former,
      names(...listed),
    ).participants.map(({ name }) => name)
  expect(seen(['Anna Jensen'], ['Anne Holm'])).toEqual(['Anne Holm'])
  expect(seen(['Anna Jensen'], ['Anne Holm', 'Anna Jensen'])).toEqual(['Anna Jensen'])
  expect(seen(['Anna Jensen', 'Anne Holm'], ['Anne Holm'])).toEqual(['Anna Jensen', 'Anne Holm'])
  expect(seen(['Ib Esk'], ['Bo Krag'])).toEqual(['Ib Esk'])
})
