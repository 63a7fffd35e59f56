import { say } from '../told/say.ts'
import { finding, type Rule } from './rule.ts'

const fillers = new Set(['lukket', 'lukkede', 'fortrolig', 'fortroligt', 'sag', 'sager', 'punkt', 'punkter'])
const general = new Set([
  'ejendomssag',
  'ejendomssager',
  'personsag',
  'personsager',
  'personalesag',
  'personalesager',
  'aftalesag',
  'aftalesager',
  'kontraktsag',
  'kontraktsager',
  'udbudssag',
  'udbudssager',
  'ansættelsessag',
  'byggesag',
  'forhandling',
  'forhandlinger',
  'klagesag',
  'lejesag',
  'retssag',
  'retssager',
  'økonomisag',
  'orientering',
])

/**
 * A closed item's title is published, and must tell the subject without confidential facts: "ejendomssag",
 * "personsag (fortrolig)" are too general (RD 06.1.2).
 */
export const closedTitle: Rule = (item) => {
  const published = item.publicTitle ?? item.title
  if (item.access !== 'closed' || !isTooGeneral(published)) return []
  const what = say(
    'closed-title',
    `Titlen «${published}» er for generel til et lukket punkt. Skriv, hvad sagen handler om, uden fortrolige oplysninger.`,
    { title: published },
  )
  return [finding('closed-title', 'warning', { item, heading: null, what })]
}

function isTooGeneral(title: string): boolean {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => !fillers.has(word)).every((word) => general.has(word))
}
