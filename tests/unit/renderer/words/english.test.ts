import { expect, test } from 'vitest'
import { danish } from '../../../../src-renderer/words/danish/danish.ts'
import { english } from '../../../../src-renderer/words/english/english.ts'

/** What is printed, or an example of what is printed, is Danish in either language of the window. */
const printed: readonly string[] = [
  'item.attachments.notePlaceholder',
  'item.attachments.ownNotes.0',
  'item.attachments.ownNotes.1',
  'item.attachments.ownNotes.3',
  'item.previousTreatments.placeholder',
  'item.recommendation.leadPlaceholder',
  'stage.cancel.usual',
  'stage.lateReasonPlaceholder',
]

/** Every text by its key; of one with values in it, what is written around them. */
function textsOf(value: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value === 'function') return [[key, String(value)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, key === '' ? name : `${key}.${name}`))
}

const inDanish = new Map(textsOf(danish))
const inEnglish = textsOf(english)

test('feature 55: no sentence of the English window is left in Danish', () => {
  const left = inEnglish
    .filter(
      ([key, text]) =>
        !text.startsWith('function') && /\p{L}{2} \p{L}{2}/u.test(text) && inDanish.get(key) === text,
    )
    .map(([key]) => key)
    .filter((key) => key !== 'layout.type.fonts.tinos')
  expect(left.sort()).toEqual(printed.toSorted())
})

test('feature 55: Danish letters stand in English only in what is printed, and in brackets or quotation marks', () => {
  const withLetters = inEnglish
    .filter(([, text]) => /[æøå«»]/iu.test(text.replace(/\([^)]*\)|‘[^’]*’/gu, '')))
    .map(([key]) => key)
  expect(withLetters.filter((key) => !printed.includes(key))).toEqual(['hold.vote.partyPlaceholder'])
})
