import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src-main/importers/import-file.ts'

const minutes = 'Kulturudvalget\nTirsdag den 3. marts 2026\n\nPunkt 1 Skøn sang for børn\n'

/** A text as UTF-16 with the mark in front, the low byte first or last. */
function utf16(text: string, lowFirst: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  ;[...`\uFEFF${text}`].forEach((letter, at) => {
    view.setUint16(at * 2, letter.charCodeAt(0), lowFirst)
  })
  return new Uint8Array(view.buffer)
}

describe('what a file is, is seen from its bytes', () => {
  it.each([
    ['UTF-8', strToU8(minutes)],
    ['UTF-8 with a mark', strToU8(`\uFEFF${minutes}`)],
    ['UTF-16 as Notepad writes it', utf16(minutes, true)],
    ['UTF-16 the other way round', utf16(minutes, false)],
  ])('minutes as text in %s', async (_, bytes) => {
    const read = await importFile({ fileName: 'referat.txt', bytes })
    expect(read.ok && read.value.content.items.map(({ title }) => title)).toEqual(['Skøn sang for børn'])
  })

  it.each([
    ['is not one at all', strToU8('\u0000\u0000\u0000\u0000')],
    ['has lost its end', strToU8('PK\u0003\u0004 og så ikke mere')],
    ['is text', strToU8('Kære alle')],
  ])('a meeting sent by a colleague that %s is damaged, and not bad minutes', async (_, bytes) => {
    const read = await importFile({ fileName: '2026-03-03 Kulturudvalget.Referent', bytes })
    expect(read).toMatchObject({ ok: false, refusal: { code: 'bundle-damaged' } })
  })

  const office = 'PK\u0003\u0004 [Content_Types].xml '
  it.each([
    ['budget.xlsx', 'og så ikke mere', 'et regneark'],
    ['budget', `${office} xl/workbook.xml`, 'et regneark'],
    ['oplæg.pptx', '', 'en præsentation'],
    ['oplæg.odp', '', 'en præsentation'],
    ['budget.ods', '', 'et regneark'],
    ['referat.odt', '', 'en OpenDocument-tekst'],
    ['bilag.zip', '', 'en zip-fil'],
  ])('%s is told by its right name, damaged or not', async (fileName, words, kind) => {
    const read = await importFile({ fileName, bytes: strToU8(`${office}${words}`) })
    expect(read).toMatchObject({
      ok: false,
      refusal: {
        code: 'other-kind-of-file',
        message: `«${fileName}» er ${kind}, og det kan ikke indlæses som et møde. Intet er ændret.`,
      },
    })
  })

  it.each([
    ['referat.docx', 'og så ikke mere'],
    ['referat.zip', 'word/document.xml'],
    ['referat', ''],
  ])('%s with %o inside may be a Word file that is damaged', async (fileName, words) => {
    const read = await importFile({ fileName, bytes: strToU8(`${office}${words}`) })
    expect(read).toMatchObject({ ok: false, refusal: { code: 'bundle-damaged' } })
  })

  it('a spreadsheet that is whole is told as one, and no damaged Word file', async () => {
    const read = await importFile({
      fileName: 'tal.xlsx',
      bytes: zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
    })
    expect(read).toMatchObject({ ok: false, refusal: { code: 'other-kind-of-file' } })
  })

  it('a meeting file that was cut off is told without the words of the machine', async () => {
    const read = await importFile({ fileName: 'møde.json', bytes: strToU8('{"format":') })
    expect(read).toMatchObject({
      ok: false,
      refusal: { message: 'Filen ligner en mødefil, men er beskadiget og kan ikke læses. Intet er ændret.' },
    })
  })
})
