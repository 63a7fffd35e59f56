import { decoded } from './filters.ts'
import type { PdfFile, Scan } from './scan.ts'
import { isKind, nameOf, type PdfStream, PdfTrouble, type PdfValue } from './values.ts'

/** Whether an object is a cross-reference stream. */
export function isTable(value: PdfValue): value is PdfStream {
  return isKind(value, 'stream') && nameOf(value.dict.get('Type')) === 'XRef'
}

/** A table that points where no object was seen could show a reader something else than what was read here. */
export function checkTables({ latin, objects, between, bytes }: Scan, resolve: PdfFile['resolve']): void {
  const seen = new Map(objects.map(({ offset, number }) => [offset, number]))
  const listed = [
    ...between.flatMap((part) => tableEntries(latin, part.byteOffset - bytes.byteOffset, part.length)),
    ...objects.flatMap(({ value }) => (isTable(value) ? streamEntries(value, resolve) : [])),
  ]
  const blanks = /\s*/y
  for (const [number, offset] of listed) {
    blanks.lastIndex = offset
    const at = offset + (blanks.exec(latin)?.[0].length ?? 0)
    if (seen.get(at) !== number)
      throw new PdfTrouble('filens indeks peger et sted hen, hvor der ikke er noget')
  }
}

type Listed = readonly [number: number, offset: number]

function tableEntries(latin: string, start: number, length: number): Listed[] {
  const text = latin.slice(start, start + length)
  return [...text.matchAll(/(?<!start)xref\s+((?:\d+\s+\d+\s+(?:\d{10} \d{5} [nf]\s+)*)+)/g)].flatMap(
    ([, body = '']) => {
      let number = 0
      return body.split(/[\r\n]+/).flatMap((line): Listed[] => {
        const section = /^\s*(\d+)\s+(\d+)\s*$/.exec(line)
        if (section !== null && !/[nf]/.test(line)) {
          number = Number(section[1])
          return []
        }
        const entry = /^\s*(\d{10}) (\d{5}) ([nf])/.exec(line)
        if (entry === null) return []
        number += 1
        const offset = Number(entry[1])
        return entry[3] === 'n' && offset > 0 ? [[number - 1, offset]] : []
      })
    },
  )
}

function streamEntries(table: PdfStream, resolve: PdfFile['resolve']): Listed[] {
  const { bytes } = decoded(table, resolve)
  const numbers = (key: string): number[] | null => {
    const value = resolve(table.dict.get(key))
    return Array.isArray(value) ? value.map(Number) : null
  }
  const [kind = 0, offset = 0, other = 0] = numbers('W') ?? []
  const index = numbers('Index') ?? [0, Number(resolve(table.dict.get('Size')))]
  const width = kind + offset + other
  const found: Listed[] = []
  let at = 0
  for (let part = 0; part + 1 < index.length; part += 2)
    for (let count = 0; count < (index[part + 1] ?? 0); count += 1, at += width) {
      const type = kind === 0 ? 1 : bigEndian(bytes, at, kind)
      if (type === 1) found.push([(index[part] ?? 0) + count, bigEndian(bytes, at + kind, offset)])
    }
  return found
}

function bigEndian(bytes: Uint8Array, from: number, length: number): number {
  let value = 0
  for (let at = from; at < from + length; at += 1) value = value * 256 + (bytes[at] ?? 0)
  return value
}
