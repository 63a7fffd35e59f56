import { wordCharacters } from '../../../../domain/item-form/word-text.ts'

/** Signs that mark up, and those that some readers of XML take for line ends or blanks. */
const special = /[&<>"\t\u007f-\u009f\u2028\u2029]/g

/** Text as it can stand in XML, between tags and in attributes. */
export function escaped(text: string): string {
  return wordCharacters(text).replace(special, (sign) => `&#${sign.charCodeAt(0)};`)
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
