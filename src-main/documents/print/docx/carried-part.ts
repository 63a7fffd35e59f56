import { carriedNames, carriedNamespace } from '../../../domain/word/carried-meeting.ts'
import { textMark } from '../../../domain/word/text-mark.ts'
import { wordParagraphs } from '../../../domain/word/word-paragraphs.ts'
import type { WordParts } from './fixed-parts.ts'

const { root, file, mark, paragraphs } = carriedNames
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const itemId = '{7D0B51B4-3C5B-4E53-9C0E-6A4D6B1B6E60}'

/**
 * The parts of a Word file with one more that carries the meeting file, and the marks of the paragraphs as printed: a custom
 * XML part (ISO 29500-1, 15.2.5), which Word keeps when the file is saved again.
 */
export function withCarriedPart(parts: WordParts, meetingFile: Uint8Array): WordParts {
  const marks = wordParagraphs(parts).map(textMark)
  const json = new TextDecoder().decode(meetingFile)
  const item =
    `${declaration}<${root} xmlns="${carriedNamespace}">` +
    `<${file} ${mark}="${textMark(json)}">${escaped(json)}</${file}>` +
    `<${paragraphs}>${marks.join(' ')}</${paragraphs}></${root}>`
  return new Map([
    ...[...parts].map(([name, part]) => [name, linked(name, part)] as const),
    ['customXml/item1.xml', item],
    ['customXml/itemProps1.xml', properties],
    [
      'customXml/_rels/item1.xml.rels',
      `${declaration}<Relationships xmlns="${relations}">${relation('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    ],
  ])
}

const properties =
  `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${office}/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${carriedNamespace}"/></ds:schemaRefs></ds:datastoreItem>`

const contentType =
  '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"' +
  ' PartName="/customXml/itemProps1.xml"/>'

function linked(name: string, part: string | Uint8Array): string | Uint8Array {
  if (typeof part !== 'string') return part
  if (name === '[Content_Types].xml') return part.replace('</Types>', `${contentType}</Types>`)
  if (name !== 'word/_rels/document.xml.rels') return part
  const link = relation('rIdMeeting', 'customXml', '../customXml/item1.xml')
  return part.replace('</Relationships>', `${link}</Relationships>`)
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** JSON as XML text; the two characters that XML forbids and JSON.stringify leaves stand as JSON escapes. */
function escaped(json: string): string {
  return json
    .replace(/[&<>]/g, (sign) => signs[sign] ?? sign)
    .replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
}
