import { cprSaid } from './cpr-said.ts'
import { itemTexts } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/** What looks like a CPR number, in any text, attachment title or file name of an item. */
export const cprNumber: Rule = (item, { redactions }) =>
  itemTexts(item).flatMap(({ heading, passages, isPublic }) =>
    passages
      .flatMap((passage) => cprSaid(passage, { isPublic, redactions }))
      .map(({ severity, ...said }) => finding('cpr-number', severity, { item, heading, ...said })),
  )
