import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compression } from '../../../../src-main/application/documents/compression.ts'
import { printItemForm } from '../../../../src-main/documents/print/docx/item-form/item-form.ts'
import { essence } from '../../../../src-main/domain/item-form/word-text.ts'
import { doc, paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import type { RichText } from '../../../../src-main/domain/rich-text/rich-text.ts'
import { readItemForm } from '../../../../src-main/importers/word-item/read-item-form.ts'
import { anyRichText } from '../../../support/any-rich-text.ts'
import { docxErrors } from '../../../support/docx.ts'

function form(texts: readonly (RichText | null)[]): Uint8Array {
  return printItemForm(
    {
      itemId: 'punkt-7',
      date: '2026-03-03',
      author: 'Kulturudvalget',
      itemNumber: 7,
      title: 'Havnebadet <syd> & "nord"',
      facts: ['Kulturudvalget', '3. marts 2026'],
      fields: texts.map((text, at) => ({
        key: `felt-${at}`,
        heading: `Felt ${at}`,
        text,
        fingerprint: `f${at}`,
      })),
    },
    compression,
  )
}

test('feature 41: any rich text goes out in a Word file and comes back the same, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anyRichText), { minLength: 1, maxLength: 3 }), (texts) => {
      const read = readItemForm(form(texts))
      if (!read.ok) throw new Error(read.refusal.message)
      expect(read.value.itemId).toBe('punkt-7')
      expect(read.value.fields.map(({ key, fingerprint }) => [key, fingerprint])).toEqual(
        texts.map((_, at) => [`felt-${at}`, `f${at}`]),
      )
      expect(read.value.fields.map(({ text }) => essence(text))).toEqual(texts.map((text) => essence(text)))
      expect(read.value.fields.flatMap(({ lost }) => lost)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('feature 41: a text with the sign for a lost one comes back too', () => {
  const read = readItemForm(form([doc(paragraph('Sk\ufffdrup'))]))
  expect(read.ok && read.value.fields.map(({ text }) => text)).toEqual([doc(paragraph('Sk\ufffdrup'))])
})

test('feature 41: the form is a Word file that Microsoft’s validator has nothing against, and the same each time', async () => {
  const [texts = []] = fc.sample(fc.array(anyRichText, { minLength: 12, maxLength: 12 }), {
    seed: 41,
    numRuns: 1,
  })
  const bytes = form([...texts, null])
  expect(await docxErrors(bytes)).toEqual([])
  expect(Buffer.compare(bytes, form([...texts, null]))).toBe(0)
})
