/** Text that goes into a PDF at a byte, counted in the PDF as it was. */
interface Insertion {
  readonly at: number
  readonly text: string
}

const page = '<<\n  /Type /Page\n'
const catalog = '<<\n  /Type /Catalog\n'
const preferences = '/ViewerPreferences <<\n'

/**
 * A PDF as Typst 0.14 writes it, with the hints to a reader's program that Typst leaves out: on every page that the Tab key
 * follows the structure (`/Tabs /S`, ISO 14289-1 7.18.3; Acrobat asks it of pages without links too, typst issue 7990),
 * and that the window shows the document's title (`/DisplayDocTitle`, which PDF/A-3a comes without). The table of
 * objects is corrected in place. Throws where the file is built otherwise.
 */
export function withReaderHints(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes)
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN)
  const table = /^xref\n0 (\d+) *\n/.exec(text.slice(start, start + 40))
  if (table === null) throw new Error('the PDF has no plain table of objects')
  const first = start + table[0].length
  const entries = Array.from({ length: Number(table[1]) }, (_, at) => first + at * 20)
  const offsets = entries.map((at) => Number(text.slice(at, at + 10)))
  const insertions = offsets.slice(1).flatMap((offset) => hintFor(text, offset))
  const shifted = shifter(insertions)
  const newTable = offsets.map((offset) => `${shifted(offset)}`.padStart(10, '0'))
  return joined(bytes, [
    ...insertions.map(({ at, text: hint }) => ({ at, text: hint, over: 0 })),
    ...entries.map((at, object) => ({ at, text: newTable[object] ?? '', over: 10 })).slice(1),
    { at: text.lastIndexOf('startxref') + 10, text: `${shifted(start)}`, over: `${start}`.length },
  ])
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
function shifter(insertions: readonly Insertion[]): (offset: number) => number {
  const sorted = insertions.toSorted((a, b) => a.at - b.at)
  let sum = 0
  const sums = sorted.map(({ text }) => {
    sum += text.length
    return sum
  })
  return (offset) => {
    const before = sorted.findLastIndex(({ at }) => at <= offset)
    return offset + (before === -1 ? 0 : (sums[before] ?? 0))
  }
}

/** The bytes with pieces of ASCII put in, each over so many bytes of the old. */
function joined(bytes: Uint8Array, pieces: readonly (Insertion & { readonly over: number })[]): Uint8Array {
  const encoder = new TextEncoder()
  const sorted = pieces.toSorted((a, b) => a.at - b.at)
  const whole = new Uint8Array(sorted.reduce((sum, { text, over }) => sum + text.length - over, bytes.length))
  let from = 0
  let to = 0
  for (const { at, text, over } of sorted) {
    whole.set(bytes.subarray(from, at), to)
    to += at - from
    whole.set(encoder.encode(text), to)
    to += text.length
    from = at + over
  }
  whole.set(bytes.subarray(from), to)
  return whole
}
