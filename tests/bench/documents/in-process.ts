import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import { printDocxMeanwhile } from '../../../src-main/documents/print/docx/print-docx.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import { hardOutline } from '../../support/hard-outline.ts'
import { para } from '../../support/outlines.ts'
import { printResources } from '../../support/print-resources.ts'
import { importSeed } from '../../support/seeds.ts'
import { inTurn, isInstalled, report, wholeProcess } from '../support/measure.ts'
import { printWorker } from '../support/print-worker.ts'

// Inside the running program: both printers loaded, the document a little different each time, as after an edit.

const seeds = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds')
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('004_')) : undefined
const outline =
  seed === undefined
    ? hardOutline()
    : compose(importSeed(seed).content, { kind: 'minutes', audience: 'internal' })
const temp = mkdtempSync(join(tmpdir(), 'referent-bench-'))
const printer = createPdfPrinter(printResources())
const pages = printWorker()

/** Word as the running program prints it: its pages are laid out in the print worker meanwhile. */
function printWord(document: Outline): Promise<Uint8Array> {
  return printDocxMeanwhile(document, { pages: pages.layout(document), carried: null }, compression)
}

let edits = 0
function edited(): Outline {
  edits += 1
  return { ...outline, blocks: [...outline.blocks, para(`Rettelse nr. ${edits}`)] }
}

try {
  const docx = join(temp, 'minutes.docx')
  writeFileSync(docx, await printWord(outline))
  if (isInstalled('soffice')) {
    const pdf = { name: 'PDF in process', run: () => void printer.print(edited()) }
    const office = {
      name: 'LibreOffice',
      run: () => wholeProcess('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', temp, docx]),
    }
    report('PDF', await inTurn(pdf, office, 7), 15)
  } else console.log('skipped: LibreOffice is not installed')
  if (isInstalled('pandoc') && seed !== undefined) {
    const word = { name: 'Word in process', run: async () => void (await printWord(edited())) }
    const pandoc = {
      name: 'pandoc',
      run: () =>
        wholeProcess('pandoc', ['-f', 'markdown', join(seeds, seed), '-o', join(temp, 'pandoc.docx')]),
    }
    report('Word', await inTurn(word, pandoc, 9), 4)
  } else console.log('skipped: pandoc is not installed, or ../shared/seeds is not here')
} finally {
  await pages.close()
  rmSync(temp, { recursive: true, force: true })
}
