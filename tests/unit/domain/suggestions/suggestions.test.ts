import { describe, expect, it } from 'vitest'
import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import { readPreviousTreatment } from '../../../../src-main/domain/meeting/previous-treatment.ts'
import { plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import { historyOf } from '../../../../src-main/domain/suggestions/history-of.ts'
import { decidesItself, phrasesFor } from '../../../../src-main/domain/suggestions/phrases-for.ts'
import { previousTreatmentsOf } from '../../../../src-main/domain/suggestions/previous-treatments-of.ts'
import { decision, item, pointDecision, previousTreatment } from '../../../support/builders/index.ts'

const caseNumber = '01.02.03-P16-1-26'
const at = (committee: string, date: string, one: Item) => ({ committee, date, item: one })
const earlier = [
  at(
    'Kulturudvalget',
    '2026-03-03',
    item('Havnen', { number: 4, caseNumber, decision: decision('Udsættes.') }),
  ),
  at(
    'Økonomiudvalget',
    '2026-01-20',
    item('Kajen', {
      number: 8,
      caseNumber,
      decision: decision('', { points: [pointDecision(1, 'Godkendt.')] }),
    }),
  ),
  at(
    'Teknikudvalget',
    '2026-02-03',
    item('Orientering om havn', { number: 2, caseNumber: '26/77', decision: decision('Drøftet.') }),
  ),
  at('Kulturudvalget', '2026-02-03', item('Havnen', { number: 5, caseNumber, withdrawn: true })),
  at('Kulturudvalget', '2026-02-03', item('Meddelelser', { number: 1, kind: 'announcements', caseNumber })),
  at('Kulturudvalget', '2026-02-03', item('Biblioteket', { number: 6 })),
]
const harbour = item('Udvidelse', { caseNumber })

function offered(one: Item): string[] {
  return previousTreatmentsOf(one, earlier).map(({ treatment, because }) => `${because}: ${treatment.text}`)
}

describe('feature 18: earlier treatments offered', () => {
  const byCase = [
    'case-number: Økonomiudvalget den 20. januar 2026 Punkt 8',
    'case-number: Kulturudvalget den 3. marts 2026 Punkt 4',
  ]
  const byTitle = 'title: Teknikudvalget den 3. februar 2026 Punkt 2'

  it('by case number, oldest first, as they are printed', () => {
    expect(offered(harbour)).toEqual(byCase)
  })

  it('then by title, where no case number tells', () => {
    expect(offered({ ...harbour, title: 'Havnen' })).toEqual([...byCase, byTitle])
    expect(offered(item('Havnen'))).toEqual([byTitle, 'title: Kulturudvalget den 3. marts 2026 Punkt 4'])
  })

  it('not those the item tells already, in whatever words', () => {
    const known = (text: string) => offered({ ...harbour, previousTreatments: [readPreviousTreatment(text)] })
    expect(known('Økonomiudvalget den 20. januar 2026, pkt. 8.')).toEqual([byCase[1]])
    expect(known('Økonomiudvalget den 20. januar 2026')).toEqual([byCase[1]])
    expect(known('Økonomiudvalget den 20. januar 2026, pkt. 9')).toEqual(byCase)
    const plain = previousTreatment('Kulturudvalget den 3. marts 2026 Punkt 4')
    expect(offered({ ...harbour, previousTreatments: [plain] })).toEqual([byCase[0]])
  })

  it('none for standing items', () => {
    expect(offered(item('Meddelelser', { kind: 'announcements', caseNumber }))).toEqual([])
  })

  it('are read back as they were offered', () => {
    const [first] = previousTreatmentsOf(harbour, earlier)
    expect(readPreviousTreatment(first?.treatment.text ?? '')).toEqual(first?.treatment)
  })
})

describe('feature 19: the case history', () => {
  it('is made of the stored decisions on the case number, oldest first', () => {
    expect(
      historyOf(harbour, earlier).map(({ date, committee, body }) => [date, committee, plainText(body)]),
    ).toEqual([
      ['2026-01-20', 'Økonomiudvalget', 'Indstillingens punkt 1: Godkendt.'],
      ['2026-03-03', 'Kulturudvalget', 'Udsættes.'],
    ])
    expect(historyOf(item('Et andet', { caseNumber: '26/1' }), earlier)).toEqual([])
    expect(historyOf(item('Uden nummer'), earlier)).toEqual([])
  })

  it('tells decisions of closed items in a closed item alone', () => {
    const secret = item('Havnens pris', { caseNumber, access: 'closed', decision: decision('2,9 mio. kr.') })
    const both = [...earlier, at('Kulturudvalget', '2026-02-10', secret)]
    const dates = (one: Item) => historyOf(one, both).map(({ date }) => date)
    expect(dates(harbour)).toEqual(['2026-01-20', '2026-03-03'])
    expect(dates({ ...harbour, access: 'closed' })).toEqual(['2026-01-20', '2026-02-10', '2026-03-03'])
  })
})

describe('feature 29: phrases', () => {
  const phrase = (text: string, forOwnDecision: boolean, forRecommendation: boolean): Phrase => ({
    text,
    outcome: 'other',
    forOwnDecision,
    forRecommendation,
  })
  const phrases = [
    phrase('Indstillingen godkendt.', true, false),
    phrase('Indstilles til godkendelse.', false, true),
    phrase('Udsættes.', true, true),
  ]

  it.each([
    [true, ['Indstillingen godkendt.', 'Udsættes.']],
    [false, ['Indstilles til godkendelse.', 'Udsættes.']],
  ])('feature 20: where the decision is the committee\u2019s own: %s', (own, texts) => {
    expect(phrasesFor(phrases, own).map(({ text }) => text)).toEqual(texts)
  })

  it.each([
    [null, true],
    ['', true],
    ['Kulturudvalget', true],
    ['Kommunalbestyrelsen', false],
  ])('the decision is taken by %s: own %s', (body, own) => {
    expect(decidesItself(body, 'Kulturudvalget')).toBe(own)
  })
})
