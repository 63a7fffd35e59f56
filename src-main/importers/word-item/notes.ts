import { wordNote } from '../../domain/item-form/word-text.ts'
import { footnote } from '../../domain/rich-text/footnote.ts'
import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type { Reading } from './reading.ts'
import { attribute, children, within, type Xml } from './xml.ts'

/** A footnote at the place of its number; an endnote becomes one. Its formats are lost, its words are kept. */
export function readNote(reference: Xml, { file, lost }: Reading): RichTextNode {
  const isEndnote = reference.localName === 'endnoteReference'
  if (isEndnote) lost.add('slutnoter, som nu er fodnoter')
  const note = noteOf(
    file.part(`word/${isEndnote ? 'endnote' : 'footnote'}s.xml`),
    attribute(reference, 'id'),
  )
  if (note !== undefined && isFormatted(note)) lost.add('formater i fodnoter')
  return footnote(wordNote(wordsOf(note)))
}

function isFormatted(note: Xml): boolean {
  return ['b', 'i', 'u', 'hyperlink', 'drawing', 'tbl'].some((name) => within(note, name).length > 0)
}

/** Names a comment with what it says: it is no part of the text. */
export function loseComment(reference: Xml, { file, lost }: Reading): void {
  const words = textOf(file.part('word/comments.xml'), attribute(reference, 'id'))
  lost.add(words === '' ? 'kommentar' : `kommentar: «${words}»`)
}

function textOf(part: Xml | null, id: string | null): string {
  return wordsOf(noteOf(part, id)).trim()
}

function noteOf(part: Xml | null, id: string | null): Xml | undefined {
  return children(part ?? undefined).find((one) => attribute(one, 'id') === id)
}

/** The words of a note, its paragraphs parted by a blank; tabs and breaks are blanks too. */
function wordsOf(note: Xml | undefined): string {
  if (note === undefined) return ''
  return within(note, 'p')
    .map((paragraph) =>
      within(paragraph, 'r')
        .flatMap((run) => children(run))
        .map(said)
        .join(''),
    )
    .join(' ')
}

function said(one: Xml): string {
  if (one.localName === 't') return one.textContent ?? ''
  return ['tab', 'br', 'cr'].includes(one.localName ?? '') ? ' ' : ''
}
