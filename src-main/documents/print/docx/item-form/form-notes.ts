import { escaped, wordNamespaces, xmlHead } from './xml.ts'

/** The styles of a footnote's text and of its number, by the names that Word knows them by in every language. */
export const noteStyles = [
  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
].join('')

/** The part of the form with the footnotes; the two that Word draws its rules with come first. */
export function formNotes(notes: readonly string[]): string {
  const rules = separator(-1, 'separator') + separator(0, 'continuationSeparator')
  return `${xmlHead}<w:footnotes ${wordNamespaces}>${rules}${notes.map((text, at) => noteXml(text, at + 1)).join('')}</w:footnotes>`
}

function separator(id: number, kind: 'separator' | 'continuationSeparator'): string {
  return `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${kind}/></w:r></w:p></w:footnote>`
}

function noteXml(text: string, id: number): string {
  const number = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
  const words = `<w:r><w:t xml:space="preserve"> ${escaped(text)}</w:t></w:r>`
  return `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${number}${words}</w:p></w:footnote>`
}
