/** Text that goes into a PDF at a byte, counted in the PDF as it was. */
interface Insertion {
  readonly at: number
  readonly text: string
}

/** The table of objects of a PDF: where it and its entries begin, and where each object stands. */
interface ObjectTable {
  readonly start: number
  readonly entries: number
  readonly offsets: readonly number[]
}

const page = '<<\n  /Type /Page\n'
const catalog = '<<\n  /Type /Catalog\n'
const preferences = '/ViewerPreferences <<\n'
const entryLength = 20

/**
 * A PDF as Typst 0.14 writes it, with the hints to a reader's program that Typst leaves out: on every page that the Tab key
 * follows the structure (`/Tabs /S`, ISO 14289-1 7.18.3; Acrobat asks it of pages without links too, typst issue 7990),
 * and that the window shows the document's title (`/DisplayDocTitle`, which PDF/A-3a comes without). The table of
 * objects is corrected in place. Throws where the file is built otherwise.
 */
export function withReaderHints(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const table = objectTable(text)
  const hints = table.offsets
    .slice(1)
    .flatMap((offset) => hintFor(text, offset))
    .sort((a, b) => a.at - b.at)
  const shifted = shifter(hints)
  const rows = table.offsets.slice(1).map((offset) => `${`${shifted(offset)}`.padStart(10, '0')} 00000 n\r\n`)
  const end = table.entries + table.offsets.length * entryLength
  const trailer = text.slice(end, text.lastIndexOf('startxref'))
  return joined(bytes.subarray(0, table.entries + entryLength), hints, [
    ...rows,
    `${trailer}startxref\n${shifted(table.start)}\n%%EOF`,
  ])
}

function objectTable(text: string): ObjectTable {
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text.slice(-40))?.[1] ?? Number.NaN)
  const head = /^xref\n0 (\d+) *\n/.exec(text.slice(start, start + 40))
  if (head === null) throw new Error('the PDF has no plain table of objects')
  const entries = start + head[0].length
  const offsets = Array.from({ length: Number(head[1]) }, (_, object) => {
    const at = entries + object * entryLength
    return Number(text.slice(at, at + 10))
  })
  return { start, entries, offsets }
}

function hintFor(text: string, offset: number): Insertion[] {
  const begin = text.indexOf('obj\n', offset) + 4
  const body = () => text.slice(begin, text.indexOf('\nendobj', begin))
  if (text.startsWith(page, begin))
    return body().includes('/Tabs ') ? [] : [{ at: begin + page.length, text: '  /Tabs /S\n' }]
  if (!text.startsWith(catalog, begin) || body().includes('/DisplayDocTitle')) return []
  const at = text.indexOf(preferences, begin)
  if (at === -1) throw new Error('the PDF has no preferences for its reader')
  return [{ at: at + preferences.length, text: '    /DisplayDocTitle true\n' }]
}

/** Where a byte of the old file stands in the new one. */
function shifter(hints: readonly Insertion[]): (offset: number) => number {
  let sum = 0
  const sums = hints.map(({ text }) => {
    sum += text.length
    return sum
  })
  return (offset) => offset + (sums[hints.findLastIndex(({ at }) => at <= offset)] ?? 0)
}

/** The bytes with the hints put in, and ASCII behind them. */
function joined(bytes: Uint8Array, hints: readonly Insertion[], behind: readonly string[]): Uint8Array {
  const encoder = new TextEncoder()
  const starts = [0, ...hints.map(({ at }) => at)]
  const parts = starts.flatMap((from, at) => [
    bytes.subarray(from, starts[at + 1] ?? bytes.length),
    encoder.encode(hints[at]?.text ?? ''),
  ])
  const all = [...parts, encoder.encode(behind.join(''))]
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0))
  let to = 0
  for (const part of all) {
    whole.set(part, to)
    to += part.length
  }
  return whole
}
