import { strFromU8, unzipSync } from 'fflate'
import { ok, type Result } from '../../domain/result.ts'
import { carriedNames, carriedNamespace } from '../../domain/word/carried-meeting.ts'
import { textMark } from '../../domain/word/text-mark.ts'
import { wordParagraphs } from '../../domain/word/word-paragraphs.ts'
import { readCarried } from '../carried/read-carried.ts'
import { refuseDamaged, refuseForeign } from '../carried/refuse-foreign.ts'
import { refuseOtherZip } from '../carried/refuse-other-zip.ts'
import type { ImportedMeeting } from '../imported-meeting.ts'
import { parseXml } from '../word-item/xml.ts'
import { changedParagraphs } from './changed-paragraphs.ts'

/** Bytes that the parts of a Word file may unpack to; more is no document that anyone wrote. */
const mostBytes = 500_000_000

/**
 * Reads a meeting back from a Word file that Referent saved, from the meeting file inside it. What was changed in Word
 * afterwards is not taken over: each such paragraph is told in `notUnderstood`, by its number. Refused: a damaged file, a
 * Word file of another's, one that carries only a part of a meeting, and what is no Word file but begins like one.
 */
export function importWordFile(source: { fileName: string; bytes: Uint8Array }): Result<ImportedMeeting> {
  const { fileName } = source
  const parts = partsOf(source.bytes)
  if (parts === null) return refuseOtherZip(source) ?? refuseDamaged(fileName, 'Word-fil')
  const carried = carriedIn(parts)
  if (carried === null) return refuseForeign(fileName, 'Word-fil')
  if (!carried.whole) return refuseDamaged(fileName, 'Word-fil')
  const content = readCarried(fileName, carried.file)
  if (!content.ok) return content
  const notUnderstood = changedParagraphs(carried.marks, wordParagraphs(parts))
  return ok({ content: content.value, findings: [], notUnderstood, leftOut: [] })
}

/** The XML parts of a Word file by name; null where the file is no whole zip archive with a document in it. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = /^(?:word|customXml)\/[^/]+\.xml$/.test(name)
        if (wanted) total += originalSize
        if (total > mostBytes) throw new Error('the file unpacks to too much')
        return wanted
      },
    })
    const parts = new Map(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]))
    return parts.has('word/document.xml') ? parts : null
  } catch {
    return null
  }
}

/** What the meeting's part holds: the meeting file, whether it is as it was written, and the marks of the paragraphs. */
interface Carried {
  readonly file: string
  readonly whole: boolean
  readonly marks: readonly string[]
}

function carriedIn(parts: ReadonlyMap<string, string>): Carried | null {
  const items = [...parts].filter(
    ([name, xml]) => name.startsWith('customXml/') && xml.includes(carriedNamespace),
  )
  return items.map(([, xml]) => readItem(xml)).find((carried) => carried !== null) ?? null
}

function readItem(xml: string): Carried | null {
  const root = rootOf(xml)
  const element = (name: string) => root?.getElementsByTagNameNS(carriedNamespace, name).item(0) ?? null
  const file = element(carriedNames.file)
  if (file === null) return null
  const text = file.textContent ?? ''
  const marks = element(carriedNames.paragraphs)?.textContent ?? ''
  return {
    file: text,
    whole: file.getAttribute(carriedNames.mark) === textMark(text),
    marks: marks.split(/\s+/).filter((mark) => mark !== ''),
  }
}

/** The root of a part; null where it is no sound XML, which ours is. */
function rootOf(xml: string) {
  try {
    return parseXml(xml)
  } catch {
    return null
  }
}
