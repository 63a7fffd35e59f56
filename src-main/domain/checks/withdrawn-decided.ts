import { isDecided } from '../stages/undecided-items.ts'
import { say } from '../told/say.ts'
import { saysWithdrawn } from '../transfer/says-withdrawn.ts'
import { slotHeading } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/** A withdrawn item (udgår) with a decision that says something else: the minutes would tell both. */
export const withdrawnDecided: Rule = (item) => {
  if (!item.withdrawn || !isDecided(item) || saysWithdrawn(item)) return []
  const what = say(
    'withdrawn-decided',
    'Punktet udgår, men har en beslutning. Slet beslutningen, eller sæt punktet på dagsordenen igen, hvis det blev behandlet.',
  )
  return [finding('withdrawn-decided', 'error', { item, heading: slotHeading(item, 'decision'), what })]
}
