import { expect, test } from 'vitest'
import type { Phrase } from '../../../src-main/domain/committee/committee-settings.ts'
import { ownPhrasesBack, phraseBack } from '../../../src-renderer/screens/committee/phrase-back.ts'

const phrase = (text: string): Phrase => ({
  text,
  outcome: 'other',
  forOwnDecision: true,
  forRecommendation: false,
})
const [taken, noted, sent] = [phrase('Taget ad notam'), phrase('Drøftet'), phrase('Oversendt')]
const before = { own: null, phrases: [taken, noted], at: 0 }

test('feature 29: a removed phrase comes back at its place, and one added meanwhile stays', () => {
  expect(phraseBack(before, [noted, sent])).toEqual([taken, noted, sent])
})

test('feature 29: where nothing else was changed, the program’s phrases are in force again', () => {
  expect(phraseBack(before, [noted])).toBeNull()
})

test('feature 29: a phrase that was written again meanwhile is not there twice', () => {
  expect(phraseBack(before, [noted, phrase('taget ad notam')])).toEqual([noted, phrase('taget ad notam')])
})

test('feature 29: the committee’s own phrases come back, with those written among the program’s meanwhile', () => {
  const replaced = { own: [sent, noted], standard: [taken, noted] }
  const drafted = phrase('Til orientering')
  expect(ownPhrasesBack(replaced, [taken, drafted, noted])).toEqual([sent, noted, drafted])
  expect(ownPhrasesBack(replaced, [taken, noted])).toEqual([sent, noted])
})
