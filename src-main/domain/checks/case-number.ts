import { isKleNumber } from '../meeting/case-number.ts'
import { finding, type Rule } from './rule.ts'

/** A case number that is not a KLE number: other forms are used too, so this is only a note. */
export const caseNumber: Rule = (item) => {
  if (item.caseNumber === null || isKleNumber(item.caseNumber)) return []
  const what = `Sagsnummeret «${item.caseNumber}» er ikke et KLE-nummer som 00.22.04-P35-1-26.`
  return [finding('case-number', 'note', { item, heading: null, what })]
}
