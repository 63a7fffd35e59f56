import { expect, it } from 'vitest'
import { bodyWord } from '../../../../src-main/domain/committee/body-word.ts'

it.each([
  ['committee', 'Udvalget'],
  ['council', 'Kommunalbestyrelsen'],
  ['other', 'Ældrerådet'],
] as const)('a body of kind %s is spoken of as %s', (body, word) => {
  expect(bodyWord(body, 'Ældrerådet')).toBe(word)
})
