import { describe, expect, it } from 'vitest'
import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'
import { type Decision, emptyDecision } from '../../../../src-main/domain/meeting/decision.ts'
import type { Recommendation } from '../../../../src-main/domain/meeting/recommendation.ts'
import {
  bulletList,
  doc,
  fromPlainText,
  paragraph,
  text,
} from '../../../../src-main/domain/rich-text/build.ts'
import { emptyRichText } from '../../../../src-main/domain/rich-text/rich-text.ts'
import {
  answerFrom,
  answerOf,
  decisionRows,
  formOf,
  isPlain,
  mayReplace,
  withAnswer,
} from '../../../../src-renderer/screens/hold/rules/decision-rows.ts'
import { matchPhrases } from '../../../../src-renderer/screens/hold/rules/phrase-match.ts'

const phrase = (said: string, outcome: Phrase['outcome']): Phrase => ({
  text: said,
  outcome,
  forOwnDecision: true,
  forRecommendation: true,
})
const phrases = [
  phrase('Taget til efterretning', 'noted'),
  phrase('Indstillingen godkendt', 'approved'),
  phrase('Godkendt', 'approved'),
  phrase('Udsættes', 'deferred'),
]
const recommendation: Recommendation = {
  lead: 'Centret indstiller, at',
  proposer: null,
  points: [1, 2, 3].map((number) => ({ number, body: fromPlainText(`Punkt ${number}.`) })),
}
const answered = (decision: Decision, key: number | 'whole', said: string) =>
  withAnswer(decision, key, answerFrom(said, phrases))

describe('feature 28: the grid of recommendation points and decisions', () => {
  it('has a row for each point, all missing, and one for a remark', () => {
    const rows = decisionRows({ recommendation }, emptyDecision, 'points')
    expect(rows.map(({ key, missing }) => [key, missing])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      ['whole', false],
    ])
  })

  it('keeps a row for an answer whose point is no longer recommended, and for the one being written', () => {
    const fewer = { ...recommendation, points: recommendation.points.slice(0, 2) }
    const decided = answered(emptyDecision, 3, 'Godkendt')
    for (const rows of [
      decisionRows({ recommendation: fewer }, decided, 'points'),
      decisionRows({ recommendation: fewer }, emptyDecision, 'points', 3),
    ])
      expect(rows.map(({ key, missing, gone }) => [key, missing, gone])).toEqual([
        [1, true, false],
        [2, true, false],
        [3, false, true],
        ['whole', false, false],
      ])
  })

  it('has one row for the whole, and it is missing until it is written', () => {
    expect(decisionRows({ recommendation }, emptyDecision, 'whole')).toMatchObject([
      { key: 'whole', missing: true },
    ])
    const decided = answered(emptyDecision, 'whole', 'Godkendt')
    expect(decisionRows({ recommendation }, decided, 'whole')).toMatchObject([
      { key: 'whole', missing: false },
    ])
  })

  it('keeps the points in order whatever the order they were answered in, each with its outcome', () => {
    const decision = answered(answered(emptyDecision, 3, 'Udsættes'), 1, 'Godkendt')
    expect(decision.points.map(({ recommendation: number, outcome }) => [number, outcome])).toEqual([
      [1, 'approved'],
      [3, 'deferred'],
    ])
    expect(
      decisionRows({ recommendation }, decision, 'points').filter(({ missing }) => missing),
    ).toMatchObject([{ key: 2 }])
  })

  it('shows answered points also where the whole was asked for, and no point is missing behind a whole', () => {
    const decision = answered(answered(emptyDecision, 2, 'Godkendt'), 'whole', 'Med de faldne bemærkninger.')
    const rows = decisionRows({ recommendation }, decision, 'whole')
    expect(rows.map(({ key }) => key)).toEqual([1, 2, 3, 'whole'])
    expect(rows.some(({ missing }) => missing)).toBe(false)
  })

  it('takes an answer away with an empty text, and keeps votes beside it', () => {
    const vote = { subject: null, ballots: [] }
    const decision = answered({ ...emptyDecision, votes: [vote] }, 1, 'Godkendt')
    const cleared = withAnswer(decision, 1, { body: emptyRichText, outcome: 'approved' })
    expect(cleared).toEqual({ ...emptyDecision, votes: [vote] })
    expect(answerOf(cleared, 1)).toEqual(emptyRichText)
  })

  it('begins by point where there are several, and goes on as it was begun', () => {
    expect(formOf({ recommendation, decision: null })).toBe('points')
    expect(formOf({ recommendation: null, decision: null })).toBe('whole')
    expect(formOf({ recommendation, decision: answered(emptyDecision, 'whole', 'Godkendt') })).toBe('whole')
    expect(formOf({ recommendation, decision: answered(emptyDecision, 2, 'Godkendt') })).toBe('points')
  })
})

describe('feature 29: phrases', () => {
  it.each([
    ['ind', ['Indstillingen godkendt']],
    ['go', ['Indstillingen godkendt', 'Godkendt']],
    ['ind go', ['Indstillingen godkendt']],
    ['TIL', ['Taget til efterretning']],
    ['Udvalget ønsker', []],
    ['', phrases.map((one) => one.text)],
  ])('«%s» finds %j', (typed, found) => {
    expect(matchPhrases(phrases, typed).map((one) => one.text)).toEqual(found)
  })

  it('comes to what the phrase comes to, with or without its full stop; a text of one’s own to nothing', () => {
    expect(answerFrom('Udsættes.', phrases).outcome).toBe('deferred')
    expect(answerFrom('Udsættes til maj', phrases).outcome).toBeNull()
  })

  it('takes the place of nothing or of another phrase, never of a text of one’s own', () => {
    expect(mayReplace(emptyRichText, phrases)).toBe(true)
    expect(mayReplace(fromPlainText('Godkendt.'), phrases)).toBe(true)
    expect(mayReplace(fromPlainText('Godkendt, som det er skrevet.'), phrases)).toBe(false)
  })

  it('is written in a simple field while that loses nothing, also with a blank at the end', () => {
    expect(isPlain(fromPlainText('Udvalget '))).toBe(true)
    expect(isPlain(fromPlainText('Et afsnit.\nEt til.'))).toBe(true)
    expect(isPlain(doc(paragraph(text('fed', { type: 'bold' }))))).toBe(false)
    expect(isPlain(doc(bulletList('et')))).toBe(false)
  })
})
