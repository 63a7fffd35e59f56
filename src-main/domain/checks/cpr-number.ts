import { cprIn } from './cpr-in.ts'
import { itemTexts } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/**
 * What looks like a CPR number, in any text, attachment title or file name. It must not be published
 * (databeskyttelsesloven § 11): an error where the public version prints it, a warning elsewhere.
 */
export const cprNumber: Rule = (item) =>
  itemTexts(item).flatMap(({ heading, text, isPublic }) =>
    cprIn(text).map((masked) =>
      finding('cpr-number', isPublic ? 'error' : 'warning', {
        item,
        heading,
        what: `${masked} ligner et CPR-nummer. Fjern det; det må ikke offentliggøres.`,
      }),
    ),
  )
