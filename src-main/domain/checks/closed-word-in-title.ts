import { readClosedTitle } from '../meeting/closed-title.ts'
import { finding, type Rule } from './rule.ts'

/** A title that itself says "Lukket": the word is printed from the item's access, and an open item is published. */
export const closedWordInTitle: Rule = (item) => {
  if (!readClosedTitle(item.title).closed) return []
  const what =
    item.access === 'closed'
      ? 'Titlen begynder med «Lukket», og ordet skrives også af programmet. Fjern det fra titlen.'
      : 'Titlen begynder med «Lukket», men punktet er åbent og bliver offentliggjort. Gør punktet lukket, eller ret titlen.'
  return [
    finding('closed-word-in-title', item.access === 'closed' ? 'warning' : 'error', {
      item,
      heading: null,
      what,
    }),
  ]
}
