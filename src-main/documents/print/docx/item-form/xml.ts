import { wordCharacters } from '../../../../domain/item-form/word-text.ts'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
}

/** Text as it can stand in XML, between tags and in attributes. */
export function escaped(text: string): string {
  return wordCharacters(text).replace(/[&<>"\t]/g, (sign) => signs[sign] ?? sign)
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The namespaces that the parts of a Word file write their names in. */
export const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
