import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { guardPublic, type ReadFile } from '../../../src-main/application/documents/read-back-guard.ts'
import { fileReader } from '../../../src-main/application/documents/read-back-reader.ts'
import { forAudience } from '../../../src-main/documents/compose/audience.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import { printDocx } from '../../../src-main/documents/print/docx/print-docx.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { hardMeeting } from '../../support/builders/index.ts'
import { para } from '../../support/outlines.ts'
import { printResources } from '../../support/print-resources.ts'
import { importSeed } from '../../support/seeds.ts'
import { type Contender, inTurn, report } from '../support/measure.ts'

// What the reading back of a public document costs beside printing it: every fourth item is closed, so there is much to look for.
// The printing is that of a document printed before with a word changed, which Typst does in a fraction of a first print.

const seeds = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds')
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('004_')) : undefined
const whole = seed === undefined ? hardMeeting() : importSeed(seed).content
const items = whole.items.map((item, at) => ({
  ...item,
  access: at % 4 === 3 ? ('closed' as const) : item.access,
}))
const content: MeetingContent = { ...whole, items }
const made = { internal: content, public: forAudience(content, 'public') }
const outline = compose(content, { kind: 'minutes', audience: 'public' })
const printer = createPdfPrinter(printResources())
const reader = fileReader()
const readFile: ReadFile = async (file, sought) => reader(file, sought)

let edits = 0
function edited(): Outline {
  edits += 1
  return { ...outline, blocks: [...outline.blocks, para(`Rettelse nr. ${edits}`)] }
}

function readingBack(name: string, print: (printed: Outline) => Uint8Array): Contender {
  const bytes = print(outline)
  const again = async (open: MeetingContent) => print(compose(open, { kind: 'minutes', audience: 'public' }))
  const run = async () => {
    const read = await guardPublic(bytes, name, { ...made, read: readFile, again })
    if (!read.ok) throw new Error(read.refusal.message)
  }
  return { name: 'reading it back', run }
}

const pdf = (document: Outline) => printer.print(document).bytes
const word = (document: Outline) => printDocx(document, printer.layout(document), compression)
const printing = (print: (document: Outline) => Uint8Array): Contender => ({
  name: 'printing',
  run: () => void print(edited()),
})
report('PDF', await inTurn(readingBack('Referat.pdf', pdf), printing(pdf), 9), 0.3)
report('Word', await inTurn(readingBack('Referat.docx', word), printing(word), 9), 1)
