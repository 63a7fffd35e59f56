import type { Reading } from './reading.ts'
import { attribute, children, within, type Xml } from './xml.ts'

/** The words of a footnote or endnote, which are kept in the text where its number stood. */
export function noteText(reference: Xml, { file, lost }: Reading): string {
  const part = reference.localName === 'endnoteReference' ? 'endnote' : 'footnote'
  lost.add('fodnoter, hvis tekst nu står i teksten')
  const words = textOf(file.part(`word/${part}s.xml`), attribute(reference, 'id'))
  return words === '' ? '' : ` [Fodnote: ${words}]`
}

/** Names a comment with what it says: it is no part of the text. */
export function loseComment(reference: Xml, { file, lost }: Reading): void {
  const words = textOf(file.part('word/comments.xml'), attribute(reference, 'id'))
  lost.add(words === '' ? 'kommentar' : `kommentar: «${words}»`)
}

function textOf(part: Xml | null, id: string | null): string {
  const note = children(part ?? undefined).find((one) => attribute(one, 'id') === id)
  if (note === undefined) return ''
  return within(note, 't')
    .map((text) => text.textContent ?? '')
    .join('')
    .trim()
}
