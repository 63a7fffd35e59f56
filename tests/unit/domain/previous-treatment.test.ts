import { describe, expect, it } from 'vitest'
import { readClosedTitle } from '../../../src-main/domain/meeting/closed-title.ts'
import { decisionPhrases, recogniseOutcome } from '../../../src-main/domain/meeting/decision-phrases.ts'
import { readPreviousTreatment } from '../../../src-main/domain/meeting/previous-treatment.ts'

describe('earlier treatment', () => {
  it.each([
    ['Kulturudvalget den 3. marts 2026 Punkt 4', 'Kulturudvalget', '2026-03-03', 4],
    ['Teknik- og Miljøudvalget den 24. oktober 2023, pkt. 6.', 'Teknik- og Miljøudvalget', '2023-10-24', 6],
    ['Udvalget for Grøn Omstilling d. 29-08-2023, punkt 2.', 'Udvalget for Grøn Omstilling', '2023-08-29', 2],
    ['Kulturudvalgets den 5. februar 2019 Punkt 6', 'Kulturudvalget', '2019-02-05', 6],
    ['Kulturudvalget den 17. januar 2023 punkt', 'Kulturudvalget', '2023-01-17', null],
    ['Drøftet på borgermøde', null, null, null],
  ])('%s', (text, committee, date, itemNumber) => {
    expect(readPreviousTreatment(text)).toEqual({ text, committee, date, itemNumber })
  })
})

describe('closed titles', () => {
  it.each([
    ['Kontrakt', { title: 'Kontrakt', closed: false, doubled: false }],
    ['Lukket: Kontrakt', { title: 'Kontrakt', closed: true, doubled: false }],
    ['LUKKET Kontrakt', { title: 'Kontrakt', closed: true, doubled: false }],
    ['Lukket: LUKKET Kontrakt', { title: 'Kontrakt', closed: true, doubled: true }],
    ['Lukket: Lukket: Kontrakt', { title: 'Kontrakt', closed: true, doubled: true }],
    ['Lukket:', { title: 'Lukket', closed: true, doubled: false }],
    [
      'Lukket afdeling på Nordvig Hospital',
      { title: 'Lukket afdeling på Nordvig Hospital', closed: false, doubled: false },
    ],
  ])('%s', (printed, read) => {
    expect(readClosedTitle(printed)).toEqual(read)
  })
})

describe('standard phrases', () => {
  it('are recognised with and without a full stop', () => {
    expect(['Taget til efterretning', 'Udsættes.', 'indstillingen godkendt'].map(recogniseOutcome)).toEqual([
      'noted',
      'deferred',
      'approved',
    ])
  })

  it('are recognised only where they stand alone', () => {
    expect(recogniseOutcome('Taget til efterretning med de faldne bemærkninger')).toBeNull()
    expect(recogniseOutcome('')).toBeNull()
  })

  it('are each written once', () => {
    expect(new Set(decisionPhrases.map(({ text }) => text)).size).toBe(decisionPhrases.length)
  })
})
