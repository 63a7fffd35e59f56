import { readClosedTitle } from '../meeting/closed-title.ts'
import { say } from '../told/say.ts'
import { finding, type Rule } from './rule.ts'

/**
 * A title that itself says "Lukket", in front, behind or in brackets: the word is printed from the item's access and would stand
 * there twice, and an open item is published.
 */
export const closedWordInTitle: Rule = (item) => {
  const closed = item.access === 'closed'
  const titles = [item.title, item.publicTitle].filter((title) => title !== null)
  if (!titles.some((title) => saysClosed(title, closed))) return []
  const what = closed
    ? say(
        'closed-word-twice',
        'Titlen siger «Lukket», og ordet skrives også af programmet. Fjern det fra titlen.',
      )
    : say(
        'closed-word-open-item',
        'Titlen siger «Lukket», men punktet er åbent og bliver offentliggjort. Gør punktet lukket, eller ret titlen.',
      )
  return [finding('closed-word-in-title', closed ? 'warning' : 'error', { item, heading: null, what })]
}

/** Behind a dash the word may be about the case of an open item ("Svømmehallen - lukket"). */
function saysClosed(title: string, closed: boolean): boolean {
  if (readClosedTitle(title).closed || /\(lukket(?: punkt| sag| møde)?\)/iu.test(title)) return true
  return closed && /\s[-–—:,]?\s*lukket(?: punkt| sag| møde)?\.?$/iu.test(title)
}
