import { expect, test } from 'vitest'
import { cprNumber } from '../../../../src-main/domain/checks/cpr-number.ts'
import { imageWithoutText } from '../../../../src-main/domain/checks/image-without-text.ts'
import { placedPassages } from '../../../../src-main/domain/checks/passages-of.ts'
import { emptyHead } from '../../../../src-main/domain/meeting/meeting.ts'
import { bulletList, doc, listItem, paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../../src-main/domain/rich-text/footnote.ts'
import { item as caseOf } from '../../../support/builders/index.ts'

const number = '010190-1234'
const picture = { type: 'image', attrs: { src: 'data:image/png;base64,', alt: '' } }
const cell = (text: string) => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content: [paragraph(text)],
})
const body = doc(
  paragraph(),
  bulletList(listItem('Et', bulletList('To'))),
  picture,
  { type: 'table', content: [{ type: 'tableRow', content: [cell('Fire'), cell(`Fem ${number}`)] }] },
  paragraph('Seks', footnote(`Note ${number}`)),
)

test('a passage knows which paragraph, heading or picture of its text it is, those without words counted too', () => {
  expect(placedPassages(body).map(({ text, block }) => `${block} ${text}`)).toEqual([
    '1 Et',
    '2 To',
    '4 Fire',
    `5 Fem ${number}`,
    '6 Seks',
    `6 Note ${number}`,
  ])
})

test('a finding says where its passage stands, and nothing of what stands in it', () => {
  const item = caseOf('Sag', { sections: [{ key: 'summary', heading: 'Sammendrag', body }] })
  const head = {
    ...emptyHead({ date: '2026-01-01', documentKind: 'agenda', status: 'draft' }),
    redactions: [],
  }
  const found = [...cprNumber(item, head), ...imageWithoutText(item, head)]
  expect(found.map(({ spot }) => spot)).toEqual([
    { place: 'section:summary', block: 5 },
    { place: 'section:summary', block: 6 },
    { place: 'section:summary', block: 3 },
  ])
})
