import { expect, test } from 'vitest'
import { exportFileName } from '../../../../src-main/documents/file-name.ts'
import { meeting } from '../../../support/builders/index.ts'

const named = (name: string) => exportFileName(meeting({ committee: { name } }), 'minutes', 'docx')

test.each([
  ['agenda', 'pdf', '2026-03-03 Kulturudvalget Dagsorden.pdf'],
  ['minutes', 'json', '2026-03-03 Kulturudvalget Referat.json'],
  ['signature-page', 'html', '2026-03-03 Kulturudvalget Underskriftside.html'],
] as const)('%s as %s', (kind, format, name) => {
  expect(exportFileName(meeting(), kind, format)).toBe(name)
})

test.each([
  ['Erhvervs-, Klima- og Fritidsudvalget', '2026-03-03 Erhvervs-, Klima- og Fritidsudvalget Referat.docx'],
  ['By/Land: "Miljø"?', '2026-03-03 By Land Miljø Referat.docx'],
  ['..\\..\\Udvalg\n', '2026-03-03 .. .. Udvalg Referat.docx'],
  ['???', '2026-03-03 Referat.docx'],
])('committee %j', (committee, name) => {
  expect(named(committee)).toBe(name)
})

test('a long committee name is cut between letters', () => {
  const name = named('𝒜'.repeat(300))
  expect(name.isWellFormed()).toBe(true)
  expect([...name]).toHaveLength('2026-03-03  Referat.docx'.length + 120)
})
