import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkFileText } from '../../../src-main/domain/checks/file-check.ts'
import type { FileText } from '../../../src-main/domain/checks/file-text.ts'
import { largestReadFile, readFileText } from '../../../src-main/file-texts/read-file-text.ts'

const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

/** The places with a CPR number in a file, "-" where the file has no places. */
async function placesIn(bytes: Uint8Array, fileName: string): Promise<string[]> {
  return placesOf(await readFileText(bytes, fileName))
}

function placesOf(file: FileText): string[] {
  if (!file.read) throw new Error(`not read: ${file.why}`)
  return checkFileText(file).hits.map(({ place }) => place ?? '-')
}

const paragraph = (...runs: string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`

describe('Word', () => {
  test.each([
    ['word/document.xml', paragraph('Nr. 0101', '90-1', '234'), '-'],
    ['word/document.xml', '<w:p><w:t>010190</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:p>', '-'],
    ['word/document.xml', '<w:p><w:t>0101&#173;90&#x2011;1234</w:t></w:p>', '-'],
    ['word/document.xml', '<w:del><w:r><w:delText>010190-1234</w:delText></w:r></w:del>', '-'],
    ['word/document.xml', '<wp:docPr id="1" descr="Brev til 010190-1234"/>', '-'],
    ['word/header2.xml', paragraph('010190-1234'), 'sidehoved'],
    ['word/footer1.xml', paragraph('010190-1234'), 'sidefod'],
    ['word/footnotes.xml', paragraph('010190-1234'), 'noter'],
    ['word/comments.xml', paragraph('010190-1234'), 'kommentarer'],
    ['docProps/core.xml', '<dc:title>Sag 010190-1234</dc:title>', 'egenskaber'],
    ['customXml/item1.xml', '<a><b>010190-1234</b></a>', 'data i filen'],
  ])('%s %#', async (name, xml, place) => {
    const whole = zipped({ 'word/document.xml': paragraph('Kære borger'), [name]: xml })
    expect(await placesIn(whole, 'brev.docx')).toEqual([place])
  })

  test('two paragraphs are not one number, and files inside it are named as not read', async () => {
    const file = await readFileText(
      zipped({
        'word/document.xml': paragraph('010190') + paragraph('1234'),
        'word/embeddings/oleObject1.bin': 'x',
      }),
      'brev.docx',
    )
    expect(placesOf(file)).toEqual([])
    expect(file).toMatchObject({ without: ['filer, der er indlejret i den'] })
  })
})

describe('Excel', () => {
  const book = (sheet: string) =>
    zipped({
      'xl/workbook.xml': '<sheets><sheet name="Løn &amp; folk" sheetId="1"/></sheets>',
      'xl/sharedStrings.xml':
        '<sst><si><t>Navn</t></si><si><r><t>0101</t></r><r><t>90-1234</t></r></si></sst>',
      'xl/styles.xml':
        '<numFmts><numFmt numFmtId="164" formatCode="000000\\-0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
      'xl/worksheets/sheet1.xml': `<sheetData>${sheet}</sheetData>`,
    })
  const place = 'ark «Løn & folk»'

  test.each([
    ['a shared text in parts', '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', [place]],
    ['an inline text', '<row><c t="inlineStr"><is><t>010190 1234</t></is></c></row>', [place]],
    ['a number that is shown as a CPR number', '<row><c s="1"><v>101901234</v></c></row>', [place]],
    ['a number that is shown as one', '<row><c s="0"><v>101901234</v></c></row>', []],
    ['two cells', '<row><c><v>210190</v></c><c><v>1234</v></c></row>', []],
    ['two rows', '<row><c><v>210190</v></c></row><row><c><v>1234</v></c></row>', []],
  ])('%s', async (_, sheet, places) => {
    expect(await placesIn(book(sheet), 'løn.xlsx')).toEqual(places)
  })
})

test('PowerPoint tells the slide, OpenDocument its text', async () => {
  const slide = '<a:p><a:r><a:t>0101</a:t></a:r><a:r><a:t>901234</a:t></a:r></a:p>'
  expect(await placesIn(zipped({ 'ppt/slides/slide3.xml': slide }), 'plan.pptx')).toEqual(['dias 3'])
  const content = '<text:p>Borger 0101<text:span>90-1234</text:span></text:p>'
  expect(await placesIn(zipped({ 'content.xml': content }), 'brev.odt')).toEqual(['-'])
})

describe('PDF', () => {
  const pdf = async (use: (file: PDFDocument) => unknown) => {
    const file = await PDFDocument.create()
    await use(file)
    return file.save()
  }

  test('the page is told; a page without text is named as not read', async () => {
    const bytes = await pdf(async (file) => {
      const font = await file.embedFont(StandardFonts.Helvetica)
      file.addPage().drawText('Side et', { x: 50, y: 700, font })
      const second = file.addPage()
      second.drawText('Borger 010190-', { x: 50, y: 700, font, size: 12 })
      second.drawText('1234 klager', { x: 50, y: 680, font, size: 12 })
      file.addPage()
    })
    const file = await readFileText(bytes, 'scan')
    expect(placesOf(file)).toEqual(['side 2'])
    expect(file).toMatchObject({ without: ['side 3'] })
  })

  test('its title counts', async () => {
    const bytes = await pdf((file) => {
      file.addPage()
      file.setTitle('Sag om 010190-1234')
    })
    expect(await placesIn(bytes, 'sag.pdf')).toEqual(['egenskaber'])
  })

  test('one with a password is not read', async () => {
    const file = await PDFDocument.create()
    file.addPage()
    await file.encrypt({ userPassword: 'hemmelig', ownerPassword: 'hemmelig' })
    expect(await readFileText(await file.save(), 'sag.pdf')).toEqual({ read: false, why: 'protected' })
  })
})

describe('plain files', () => {
  test.each([
    ['noter.txt', 'Borger 010190-1234', 1],
    ['noter.md', '**0101901234**', 1],
    ['liste.csv', 'Lund,010190-1234,5', 1],
    ['liste.csv', 'Lund;010190;1234', 0],
    ['side.html', '<p>Borger 0101<b>90</b>-<span class="a">1234</span></p>', 1],
    ['side.html', '<p>010190</p><p>1234</p>', 0],
    ['side.html', '<table><tr><td>010190</td><td>1234</td></tr></table>', 0],
    ['side.html', '<p>010190&nbsp;1234</p>', 1],
    ['side.html', '<img alt="Brev til 010190-1234" src="a.png">', 1],
    ['side.html', '<!-- 010190-1234 -->', 1],
    ['side.html', '<a href="https://nordvig.example/0101901234">kort</a>', 0],
  ])('%s: %s', async (name, text, count) => {
    expect(await placesIn(strToU8(text), name)).toHaveLength(count)
  })

  test('in UTF-16 and in the old Danish code page', async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...'010190-1234'].map((sign) => sign.charCodeAt(0))).buffer),
    ])
    expect(await placesIn(utf16, 'a.txt')).toHaveLength(1)
    const old = Uint8Array.from([...'Søren 010190-1234'].map((sign) => sign.charCodeAt(0)))
    const file = await readFileText(old, 'a.txt')
    expect(file).toMatchObject({ parts: [{ text: 'Søren 010190-1234' }] })
  })
})

describe('what is not read is said', () => {
  test.each([
    ['billede.png', strToU8('x'), 'kind'],
    ['uden-endelse', strToU8('x'), 'kind'],
    ['brev.docx', strToU8('ikke en zip'), 'damaged'],
    ['brev.docx', zipped({ 'noget/andet.xml': '<a/>' }), 'damaged'],
    ['brev.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'protected'],
    ['kort.pdf', strToU8('ikke en PDF'), 'damaged'],
    ['kort.pdf', strToU8('%PDF-1.7 og så ikke mere'), 'damaged'],
  ])('%s %#', async (name, bytes, why) => {
    expect(await readFileText(bytes, name)).toEqual({ read: false, why })
  })

  test('a file that is too big, or unfolds to too much', async () => {
    expect(await readFileText(new Uint8Array(largestReadFile + 1), 'a.txt')).toEqual({
      read: false,
      why: 'too-big',
    })
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(201 * 1024 * 1024) }, { level: 1 })
    expect(await readFileText(bomb, 'a.docx')).toEqual({ read: false, why: 'too-big' })
  })
})

test('the first five are told, and how many there are in all; none is written out', () => {
  const text = Array.from({ length: 12 }, (_, at) => `Borger ${at}: 01019${at % 10}-1234`).join('\n\n')
  const { hits, count } = checkFileText({ read: true, parts: [{ place: 'side 2', text }], without: [] })
  expect(count).toBe(12)
  expect(hits).toHaveLength(5)
  expect(JSON.stringify(hits)).not.toMatch(/\d{6}-\d{4}/)
})
