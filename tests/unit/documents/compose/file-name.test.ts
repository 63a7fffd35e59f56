import { expect, test } from 'vitest'
import { distinctNames } from '../../../../src-main/documents/distinct-names.ts'
import {
  excerptFileName,
  excerptsFileName,
  exportFileName,
} from '../../../../src-main/documents/file-name.ts'
import { item, meeting } from '../../../support/builders/index.ts'

const named = (name: string) => exportFileName(meeting({ committee: { name } }), 'minutes', 'docx')

test.each([
  ['agenda', 'pdf', '2026-03-03 Kulturudvalget Dagsorden.pdf'],
  ['minutes', 'json', '2026-03-03 Kulturudvalget Referat.json'],
  ['chairs-copy', 'pdf', '2026-03-03 Kulturudvalget Mødelederens eksemplar.pdf'],
  ['decision-list', 'docx', '2026-03-03 Kulturudvalget Beslutningsliste.docx'],
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

test.each([
  ['KU', 4, 'Nye regler for tilskud', '2026-03-03 KU Punkt 04 Nye regler for tilskud.pdf'],
  [null, 14, 'Orientering', '2026-03-03 Kulturudvalget Punkt 14 Orientering.pdf'],
  ['K/U', 123, 'Sti: A/B "øst"?', '2026-03-03 K U Punkt 123 Sti A B øst.pdf'],
  ['KU', 1, 'Godkendelse m.v. ...', '2026-03-03 KU Punkt 01 Godkendelse m.v.pdf'],
  ['KU', 2, '???', '2026-03-03 KU Punkt 02.pdf'],
])('the excerpt of %j item %i «%s»', (shortName, number, title, name) => {
  expect(excerptFileName(meeting(), { ...item(title), number }, { shortName, format: 'pdf' })).toBe(name)
})

test('a long title is cut, and every excerpt’s name fits on a disk', () => {
  const long = { ...item('Størrelse '.repeat(60)), number: 1 }
  const content = meeting({ committee: { name: 'Økonomi- og Erhvervsudvalget '.repeat(10) } })
  const name = excerptFileName(content, long, { shortName: null, format: 'docx' })
  expect(Buffer.byteLength(name)).toBeLessThan(255)
  expect(name).toMatch(/[^ ]\.docx$/)
})

test('the archive of excerpts is named after the meeting', () => {
  expect(excerptsFileName(meeting(), 'KU')).toBe('2026-03-03 KU Protokoludskrifter.zip')
})

test('names do not collide, whatever the capitals', () => {
  expect(distinctNames(['Sti.pdf', 'Hal.pdf', 'sti.pdf', 'Sti.pdf', 'Sti (2).pdf'])).toEqual([
    'Sti.pdf',
    'Hal.pdf',
    'sti (2).pdf',
    'Sti (3).pdf',
    'Sti (2) (2).pdf',
  ])
})
