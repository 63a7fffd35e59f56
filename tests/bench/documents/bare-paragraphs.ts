import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import type { Block, Outline } from '../../../src-main/documents/outline/outline.ts'
import { printDocxMeanwhile } from '../../../src-main/documents/print/docx/print-docx.ts'
import { wordDocument } from '../../../src-main/documents/print/docx/word-document.ts'
import { wordParts } from '../../../src-main/documents/print/docx/word-parts.ts'
import { hardOutline } from '../../support/hard-outline.ts'
import { para } from '../../support/outlines.ts'
import { importSeed } from '../../support/seeds.ts'
import { inTurn } from '../support/measure.ts'
import { printWorker } from '../support/print-worker.ts'

/*
 * What Word costs us beyond the library: the minutes, with contents list, page numbers, lists, links and fixed parts, against
 * as many bare paragraphs with the same words, packed by `docx` itself. The goal: no more than twice the time.
 */

const goal = 2
const rounds = Number(process.env['REFERENT_ROUNDS'] ?? 25)
const seeds = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds')
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('004_')) : undefined
const outline =
  seed === undefined
    ? hardOutline()
    : compose(importSeed(seed).content, { kind: 'minutes', audience: 'internal' })
const texts = paragraphTexts(outline)
const printer = printWorker()

let edits = 0
function edit(): Block {
  edits += 1
  return para(`Rettelse nr. ${edits}`)
}

async function minutes(): Promise<void> {
  const edited: Outline = { ...outline, blocks: [...outline.blocks, edit()] }
  await printDocxMeanwhile(edited, { pages: printer.layout(edited), carried: null }, compression)
}

async function bare(): Promise<void> {
  const children = texts.map((text) => new Paragraph(text))
  await Packer.toBuffer(new Document({ sections: [{ children }] }))
}

const [ours, library] = await inTurn({ name: 'minutes', run: minutes }, { name: 'bare', run: bare }, rounds)
await printer.close()
const ratio = ours.median / library.median
console.log(
  `Word against bare paragraphs: the minutes ${ours.median.toFixed(1)} ms, ${texts.length} bare paragraphs by docx` +
    ` ${library.median.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (goal at most ${goal}): ${ratio <= goal ? 'holds' : 'DOES NOT HOLD'}`,
)

/** The words of every paragraph of the Word file that is printed. */
function paragraphTexts(printed: Outline): string[] {
  const xml = wordParts(wordDocument(printed, new Map())).get('word/document.xml')
  if (typeof xml !== 'string') throw new Error('the Word file has no document')
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []
  return paragraphs.map((one) => [...one.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
}
