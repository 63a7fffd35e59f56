import { isKleNumber } from '../meeting/case-number.ts'
import { say } from '../told/say.ts'
import { finding, type Rule } from './rule.ts'

/** A case number that is not a KLE number: other forms are used too, so this is only a note. */
export const caseNumber: Rule = (item) => {
  const { caseNumber } = item
  if (caseNumber === null || isKleNumber(caseNumber)) return []
  const what = say(
    'case-number',
    `Sagsnummeret «${caseNumber}» er ikke et KLE-nummer som 00.22.04-P35-1-26.`,
    { caseNumber },
  )
  return [finding('case-number', 'note', { item, heading: null, what })]
}
