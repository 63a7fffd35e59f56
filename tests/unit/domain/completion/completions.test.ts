import { expect, it } from 'vitest'
import { completionsFor, type KnownText } from '../../../../src-main/domain/completion/completions.ts'

const known: readonly KnownText[] = [
  { text: 'Taget til efterretning', kind: 'sentence' },
  { text: 'Indstillingen godkendt', kind: 'sentence' },
  { text: 'Asta Holm', kind: 'name' },
  { text: 'Center for Kultur', kind: 'name' },
  { text: 'Center for Kultur og Fritid', kind: 'name' },
]

it.each([
  ['nothing before three letters', 'Ta', []],
  ['a phrase from its beginning, small or capital', 'tag', ['Taget til efterretning']],
  ['a phrase after a full stop', 'Drøftet. Inds', ['Indstillingen godkendt']],
  ['no phrase in the middle of a sentence', 'Sagen blev tag', []],
  ['a name anywhere', 'Til stede var Ast', ['Asta Holm']],
  ['no name from a small letter', 'en ast', []],
  [
    'what most is written of first, all that go on',
    'ved Center for Ku',
    ['Center for Kultur', 'Center for Kultur og Fritid'],
  ],
  ['what goes further than what stands', 'ved Center for Kultur', ['Center for Kultur og Fritid']],
  ['nothing inside a word', 'Fantasta', []],
  ['nothing of what is whole', 'Asta Holm', []],
])('feature 53: completes %s', (_, before, texts) => {
  expect(completionsFor(before, known).map(({ text }) => text)).toEqual(texts)
})

it('feature 53: what is taken replaces all that was typed of it', () => {
  expect(completionsFor('ved Center for Ku', known)[0]).toEqual({ text: 'Center for Kultur', typed: 13 })
})
