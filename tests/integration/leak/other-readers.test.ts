import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { printDocx } from '../../../src-main/documents/print/docx/print-docx.ts'
import { printHtml } from '../../../src-main/documents/print/html/print-html.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import { readFile } from '../../../src-main/readback/read-file.ts'
import { fold } from '../../../src-main/readback/words/fold.ts'
import { browserFlags, findBrowser } from '../../support/browser.ts'
import { fullMeeting, hardMeeting } from '../../support/builders/index.ts'
import { libreOfficePdfs, libreOfficePresent } from '../../support/libreoffice.ts'
import { readPdf } from '../../support/pdf.ts'
import { printResources } from '../../support/print-resources.ts'
import { qpdfPresent } from '../../support/qpdf.ts'

// Our small reader of PDF against pdf.js: every page holds the same letters, whoever made the file.

const printer = createPdfPrinter(printResources())
const outlines = [fullMeeting(), hardMeeting()].map((content) =>
  compose(content, { kind: 'minutes', audience: 'internal' }),
)
const [full, hard] = outlines.map((outline) => printer.print(outline).bytes)
const browser = findBrowser()

/** The letters of a page in alphabetical order: running headers come at another place in the two readers. */
function letters(text: string): string {
  return [...fold(text)].sort().join('')
}

async function readsAsPdfJs(bytes: Uint8Array): Promise<void> {
  const { passages, unreadable } = readFile(bytes, 'fil.pdf')
  expect(unreadable).toEqual([])
  const { pages, bookmarks, alternatives, title } = await readPdf(bytes)
  expect(pages.length).toBeGreaterThan(0)
  for (const [at, text] of pages.entries()) {
    const [main = '', artefacts = ''] = passages.find(({ place }) => place === `side ${at + 1}`)?.pieces ?? []
    expect(letters(main + artefacts)).toBe(letters(text))
  }
  const pieces = new Set(passages.flatMap((passage) => passage.pieces))
  const known = [...bookmarks.map((bookmark) => bookmark.title), ...alternatives, title ?? '']
  expect(known.filter((text) => text !== '' && !pieces.has(text))).toEqual([])
}

test('our own PDFs', async () => {
  await readsAsPdfJs(full ?? new Uint8Array())
  await readsAsPdfJs(hard ?? new Uint8Array())
})

test.skipIf(!qpdfPresent)(
  'the same as qpdf writes them: with object streams, linearised, unpacked',
  async () => {
    for (const way of ['--object-streams=generate', '--linearize', '--stream-data=uncompress', '--qdf']) {
      const bytes = inFolder((folder) => {
        writeFileSync(join(folder, 'a.pdf'), full ?? '')
        spawnSync('qpdf', [way, join(folder, 'a.pdf'), join(folder, 'b.pdf')])
        return readFileSync(join(folder, 'b.pdf'))
      })
      await readsAsPdfJs(bytes)
    }
  },
)

test.skipIf(!libreOfficePresent)(
  'as LibreOffice makes them from our Word files',
  async () => {
    const documents = outlines.map((outline) => printDocx(outline, printer.layout(outline), compression))
    for (const bytes of libreOfficePdfs(documents)) await readsAsPdfJs(new Uint8Array(bytes))
  },
  120_000,
)

test.skipIf(browser === null)(
  'as Chromium prints our page',
  async () => {
    const [outline] = outlines
    if (outline === undefined || browser === null) return
    const bytes = inFolder((folder) => {
      const page = join(folder, 'side.html')
      const file = join(folder, 'side.pdf')
      writeFileSync(page, printHtml(outline))
      const flags = ['--headless', `--user-data-dir=${folder}`, `--print-to-pdf=${file}`, ...browserFlags]
      spawnSync(browser, [...flags, page])
      return readFileSync(file)
    })
    await readsAsPdfJs(bytes)
  },
  60_000,
)

function inFolder(work: (folder: string) => Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'referent-readers-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
