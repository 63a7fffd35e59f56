import { leftoverIn } from './leftover-in.ts'
import { itemTexts } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/** Help and template text that was never replaced ("Slet denne tekst"), in any text of the item. */
export const leftoverText: Rule = (item) =>
  itemTexts(item).flatMap(({ heading, text }) => {
    const leftover = leftoverIn(text)
    if (leftover === null) return []
    const what = `«${leftover.words}» ligner hjælpetekst fra en skabelon. Slet det, eller skriv det, der skal stå.`
    return [finding('leftover-text', leftover.severity, { item, heading, what })]
  })
