import { expect, test } from 'vitest'
import { firstChoice, rememberChoice } from '../../../src-renderer/screens/export/last-choice.ts'
import { fitted, formsOf, papersInOrder } from '../../../src-renderer/screens/export/papers.ts'

const papers = [...papersInOrder.before, ...papersInOrder.after]

test('what is for the house alone is never offered to the public', () => {
  const housePapers = papers.filter((paper) => !formsOf(paper).audiences.includes('public'))
  expect(housePapers).toEqual(['chairs-copy', 'signature-page'])
})

test('a choice that the next paper cannot be made in gives way, the rest is kept', () => {
  const choice = { paper: 'minutes', format: 'docx', audience: 'public', itemId: 'x' } as const
  expect(fitted(choice)).toEqual(choice)
  expect(fitted({ ...choice, paper: 'with-attachments' })).toMatchObject({
    format: 'pdf',
    audience: 'public',
  })
  expect(fitted({ ...choice, paper: 'chairs-copy' })).toMatchObject({ format: 'docx', audience: 'internal' })
  expect(fitted({ ...choice, format: 'json', paper: 'excerpts' }).format).toBe('pdf')
})

test('the dialog begins with the last choice of the committee, as far as the meeting has come to it', () => {
  const at = (document: 'agenda' | 'minutes', committeeId = 'a') =>
    firstChoice({ committeeId, document, itemId: 'open' })
  expect(at('agenda')).toEqual({ paper: 'agenda', format: 'pdf', audience: 'internal', itemId: 'open' })
  rememberChoice('a', { paper: 'decision-list', format: 'docx', audience: 'public', itemId: 'old' })
  expect(at('minutes')).toEqual({
    paper: 'decision-list',
    format: 'docx',
    audience: 'public',
    itemId: 'open',
  })
  expect(at('agenda')).toMatchObject({ paper: 'agenda', format: 'docx', audience: 'public' })
  expect(at('minutes', 'b').paper).toBe('minutes')
})
