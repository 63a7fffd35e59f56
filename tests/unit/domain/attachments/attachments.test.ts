import { expect, test } from 'vitest'
import { fileProblem, largestFile } from '../../../../src-main/domain/attachments/file-problem.ts'
import { keptIds } from '../../../../src-main/domain/attachments/kept-ids.ts'
import { sameContent } from '../../../../src-main/domain/attachments/same-content.ts'
import { titleOfFile } from '../../../../src-main/domain/attachments/title-of-file.ts'
import { attachment } from '../../../support/builders/index.ts'

const file = (letter: string) => ({ sha256: letter.repeat(64), fileName: `${letter}.pdf` })

test.each([
  ['Bilag 1.2 Kort over stien.pdf', 'Bilag 1.2 Kort over stien'],
  ['Referat 2026.03.03', 'Referat 2026.03.03'],
  ['Regneark.v2.xlsx', 'Regneark.v2'],
  ['.gitignore', '.gitignore'],
  ['A\u030arsplan.docx', 'Årsplan'],
  ['  Budget .txt', 'Budget'],
])('the file %j is called %j', (fileName, title) => {
  expect(titleOfFile(fileName)).toBe(title)
})

test('an empty file and one over the limit are refused by name, one at the limit is not', () => {
  expect(fileProblem({ name: 'kort.pdf', size: 0 })).toMatchObject({ code: 'file-empty' })
  expect(fileProblem({ name: 'kort.pdf', size: largestFile + 1 })?.message).toContain('«kort.pdf»')
  expect(fileProblem({ name: 'kort.pdf', size: largestFile })).toBeNull()
})

test('the same content is known among others, a name alone is not', () => {
  const list = [attachment('Kort', file('a')), attachment('Navn'), attachment('Kopi', file('a'))]
  expect(sameContent(list, 2)?.title).toBe('Kort')
  expect(sameContent(list, 1)).toBeNull()
  expect(sameContent(list.slice(0, 2), 0)).toBeNull()
})

test('identities follow the attachments through renaming, reordering and removal', () => {
  const a = { id: '1', attachment: attachment('Kort', file('a')) }
  const b = { id: '2', attachment: attachment('Budget', file('b')) }
  const name = { id: '3', attachment: attachment('Sendes særskilt') }
  const before = [a, b, name]
  const list = before.map((known) => known.attachment)
  expect(keptIds(before, list)).toEqual(['1', '2', '3'])
  expect(keptIds(before, [...list].reverse())).toEqual(['3', '2', '1'])
  expect(keptIds(before, [b.attachment])).toEqual(['2'])
  const renamed = [attachment('Bykort', file('a')), b.attachment, attachment('Sendes pr. post')]
  expect(keptIds(before, renamed)).toEqual(['1', '2', '3'])
  expect(keptIds(before, [attachment('Nyt', file('c')), ...list])).toEqual([null, '1', '2', '3'])
})

test('of two with the same content and name each keeps one identity', () => {
  const twice = [
    { id: '1', attachment: attachment('Kort', file('a')) },
    { id: '2', attachment: attachment('Kort', file('a')) },
  ]
  expect(
    keptIds(
      twice,
      twice.map((known) => known.attachment),
    ),
  ).toEqual(['1', '2'])
})
