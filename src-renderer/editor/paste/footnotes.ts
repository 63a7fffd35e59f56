import { wordsOf } from './elements.ts'

/** How Word and LibreOffice write the mark of a note, and the note it leads to. */
const marks = 'a[style*="mso-footnote-id"], a[style*="mso-endnote-id"], a.sdfootnoteanc, a.sdendnoteanc'
const back = /^\s*(?:\[?[0-9ivxlc]+\]?|\*)?\s*/i

/** Puts every note where its mark stands, and takes away the list of notes at the end. A mark without a note stays as it is. */
export function footnotesInPlace(body: Element): void {
  const notes: Element[] = []
  for (const mark of body.querySelectorAll(marks)) {
    const note = noteOf(body, mark.getAttribute('href') ?? '')
    if (note === null || note.contains(mark)) continue
    const inPlace = body.ownerDocument.createElement('span')
    inPlace.setAttribute('data-footnote', '')
    inPlace.textContent = wordsOf(note).replace(back, '')
    ;(mark.closest('sup') ?? mark).replaceWith(inPlace)
    notes.push(note)
  }
  for (const note of notes) note.remove()
  for (const list of body.querySelectorAll('[style*="footnote-list"], [style*="endnote-list"]'))
    if (wordsOf(list) === '') list.remove()
}

/** The note that "#_ftn1" or "#sdfootnote1sym" leads to: the block with that name, or around it. */
function noteOf(body: Element, href: string): Element | null {
  const name = href.replace(/^.*#/, '')
  if (name === '') return null
  const target = [...body.querySelectorAll('[name], [id]')].find(
    (one) => one.getAttribute('name') === name || one.id === name,
  )
  return (
    target?.closest('[style*="mso-element:footnote"], [style*="mso-element:endnote"], div[id^="sd"]') ?? null
  )
}
