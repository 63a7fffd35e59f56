import { digest } from './digest.ts'
import { readHtml } from './markup/read-html.ts'
import { markupPassages } from './markup/read-xml.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { PdfTrouble } from './pdf/values.ts'
import { readJson } from './read-json.ts'
import { notRead, type Reading, readingOf, together } from './reading.ts'
import { stringsIn } from './strings-in.ts'
import { readZip } from './zip/read-zip.ts'

const deepest = 8

/** All text of a file of any kind that the program makes, and of the files inside it. What cannot be read is said, never passed over. */
export function readFile(bytes: Uint8Array, fileName: string, depth = 0): Reading {
  if (depth > deepest) return notRead('filen', 'der ligger for mange filer inde i hinanden')
  const readInner = (inner: Uint8Array, name: string) =>
    together([known(inner), readFile(inner, name, depth + 1)])
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  try {
    if (head.includes('%PDF-')) return readPdf(bytes, readInner)
    if (head.startsWith('PK')) return readZip(bytes, readInner)
    return readText(bytes, head.trimStart().replace(/^\u00ef\u00bb\u00bf/, ''), { fileName, readInner })
  } catch (error) {
    return notRead('filen', error instanceof PdfTrouble ? error.message : 'den er beskadiget')
  }
}

/** A file inside another is known by its digest, whatever it holds. */
function known(bytes: Uint8Array): Reading {
  return readingOf([{ place: 'filen', pieces: [digest(bytes)] }])
}

interface Text {
  readonly fileName: string
  readonly readInner: (bytes: Uint8Array, fileName: string) => Reading
}

function readText(bytes: Uint8Array, head: string, { fileName, readInner }: Text): Reading {
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(head))
    return readingOf([{ place: 'et billede', pieces: stringsIn(bytes) }])
  if (/^<(?:!doctype html|html)/i.test(head)) return readHtml(bytes, readInner)
  if (/^[{[]/.test(head) || /\.json$/i.test(fileName)) return readJson(bytes)
  if (head.startsWith('<')) return readingOf([{ place: 'filens tekst', pieces: markupPassages(bytes) }])
  if (isPlainText(bytes))
    return readingOf([{ place: 'filens tekst', pieces: [new TextDecoder().decode(bytes)] }])
  return notRead('filen', 'programmet kender ikke filens art')
}

function isPlainText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 65_536).some((byte) => byte < 9 || (byte > 13 && byte < 32))
}
