import { say } from '../told/say.ts'
import { leftoversIn } from './leftovers-in.ts'
import { itemPassages } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/** Help and template text that was never replaced ("Slet denne tekst"), in any text of the item. */
export const leftoverText: Rule = (item) =>
  itemPassages(item).flatMap(({ heading, text, spot }) =>
    leftoversIn(text).map(({ words, severity }) => {
      const danish = `«${words}» ligner hjælpetekst fra en skabelon. Slet det, eller skriv det, der skal stå.`
      const what = say('leftover-text', danish, { words })
      return finding('leftover-text', severity, { item, heading, spot, what })
    }),
  )
