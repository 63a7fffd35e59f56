import { escapeHtml } from './escape-html.ts'

/** The footnotes of one part of the page: how many came before them in the document, and their texts as they are met. */
export interface Notes {
  readonly before: number
  readonly texts: string[]
}

/** The number of a footnote at its place, which leads to its text. */
export function printNote(text: string, notes: Notes): string {
  const number = notes.before + notes.texts.push(text)
  return `<sup><a href="#fodnote-${number}" id="til-fodnote-${number}" aria-label="Fodnote ${number}">${number}</a></sup>`
}

/** The texts at the end of the part, each with a way back; nothing where it has none. */
export function printNotes({ before, texts }: Notes): string[] {
  if (texts.length === 0) return []
  const lines = texts.map((text, at) => {
    const number = before + at + 1
    const back = `<a href="#til-fodnote-${number}" aria-label="Tilbage til teksten, fodnote ${number}">↩</a>`
    return `<li id="fodnote-${number}">${escapeHtml(text)} ${back}</li>`
  })
  const start = before === 0 ? '' : ` start="${before + 1}"`
  return [
    `<div class="notes" role="group" aria-label="Fodnoter">`,
    `<ol${start}>`,
    ...lines,
    '</ol>',
    '</div>',
  ]
}
