import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blackOut } from '../../../../src-main/domain/redactions/black-out.ts'
import { placesInMeeting, redactionPlaces } from '../../../../src-main/domain/redactions/redaction-places.ts'
import { doc, link, paragraph, text } from '../../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../../src-main/domain/rich-text/footnote.ts'
import { item, meeting } from '../../../support/builders/index.ts'

const bold = { type: 'bold' } as const
const places = (value: unknown, redaction: string) => redactionPlaces(value, [redaction])[0]

test('the places are counted in titles, across runs, in footnotes, alternative texts and addresses', () => {
  const value = {
    title: 'Klage fra Asta Holm',
    body: doc(
      paragraph('Asta ', text('Holm', bold), ' og Asta Holm', footnote('Brev fra Asta Holm')),
      paragraph(link('Se', 'https://nordvig.example/?q=asta%20holm&n=Asta Holm')),
      { type: 'image', attrs: { src: 'data:image/png;base64,QXN0YSBIb2xt', alt: 'Asta Holm' } },
    ),
  }
  expect(places(value, 'Asta Holm')).toEqual({ count: 6, inWords: [] })
  expect(places(value, 'Asta Holmgaard')).toEqual({ count: 0, inWords: [] })
})

test('the words it stands inside are named', () => {
  const value = ['Ole gik i skole', 'Olesen og skole', 'Nicole']
  expect(places(value, 'Ole')).toEqual({ count: 1, inWords: ['skole', 'Olesen', 'Nicole'] })
})

test('there is a place exactly where something is blacked out', () => {
  const word = fc.constantFrom('Ole', 'skole', 'Oles', ' ', '-', '010190', '1234', '\u00ad', '😀')
  const words = fc.array(word, { maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      words,
      words,
      words,
      fc.constantFrom('Ole', '010190-1234', 'skole Ole', '😀😀😀'),
      (...all) => {
        const [one, two, href, redaction] = all
        const value = { one, body: doc(paragraph('a', text(`${two}b`, bold), link('c', `x:${href}`))) }
        const printed = (...hidden: string[]) => JSON.stringify(blackOut(value, hidden))
        const changed = printed(redaction) !== printed('Nobody')
        expect((places(value, redaction)?.count ?? 0) > 0).toBe(changed)
      },
    ),
    { seed: 45, numRuns: 500 },
  )
})

test('the places of a meeting are those of its items and of what stands around them, also when another one is looked for or one is changed', () => {
  const content = meeting({ items: [item('Klage fra Holm'), item('Holms skole i Holmby')] })
  expect(placesInMeeting(content, ['Holm'])).toEqual([{ count: 2, inWords: ['Holmby'] }])
  expect(placesInMeeting(content, ['skole', 'Holm'])).toEqual([
    { count: 1, inWords: [] },
    { count: 2, inWords: ['Holmby'] },
  ])
  const items = content.items.map((one, at) => (at === 1 ? { ...one, title: 'Skoler' } : one))
  expect(placesInMeeting({ ...content, items }, ['skole', 'Holm'])).toEqual([
    { count: 0, inWords: ['Skoler'] },
    { count: 1, inWords: [] },
  ])
})
