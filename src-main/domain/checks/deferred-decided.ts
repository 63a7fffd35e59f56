import { say } from '../told/say.ts'
import { isDecidedOtherwise, isDeferred } from '../transfer/deferral.ts'
import { slotHeading } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/** A deferred item (udsat) with a decision that says something else: the minutes would tell both. */
export const deferredDecided: Rule = (item) => {
  if (!isDeferred(item) || !isDecidedOtherwise(item)) return []
  const what = say(
    'deferred-decided',
    'Punktet er udsat til et andet møde, men beslutningen siger noget andet. Ret beslutningen til «Udsættes», eller tag punktet af det andet mødes dagsorden.',
  )
  return [finding('deferred-decided', 'warning', { item, heading: slotHeading(item, 'decision'), what })]
}
