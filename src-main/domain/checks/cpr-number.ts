import { cprSaid } from './cpr-said.ts'
import { itemPassages } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/** What looks like a CPR number, in any text, attachment title or file name of an item. */
export const cprNumber: Rule = (item, { redactions }) =>
  itemPassages(item).flatMap(({ heading, text, spot, isPublic }) =>
    cprSaid(text, { isPublic, redactions }).map(({ severity, ...said }) =>
      finding('cpr-number', severity, { item, heading, spot, ...said }),
    ),
  )
