import { describe, expect, it } from 'vitest'
import { readClosedTitle } from '../../../src-main/domain/meeting/closed-title.ts'
import { decisionPhrases, recogniseOutcome } from '../../../src-main/domain/meeting/decision-phrases.ts'
import { readPreviousTreatment } from '../../../src-main/domain/meeting/previous-treatment.ts'

describe('earlier treatment', () => {
  it.each([
    ['Kulturudvalget den 3. marts 2026 Punkt 4', 'Kulturudvalget', '2026-03-03', 4],
    ['Teknik- og Miljøudvalget den 21. april 2026, pkt. 5.', 'Teknik- og Miljøudvalget', '2026-04-21', 5],
    ['Udvalget for Klima og Vand d. 18-08-2026, punkt 3.', 'Udvalget for Klima og Vand', '2026-08-18', 3],
    ['Kulturudvalgets den 8. maj 2026 Punkt 9', 'Kulturudvalget', '2026-05-08', 9],
    ['Kulturudvalget den 2. juni 2026 punkt', 'Kulturudvalget', '2026-06-02', null],
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
