import { recogniseOutcome } from '../meeting/decision-phrases.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { isDecided } from '../stages/undecided-items.ts'
import { say } from '../told/say.ts'
import { slotHeading } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/** A withdrawn item (udgår) with a decision that says something else. */
export const withdrawnDecided: Rule = (item) => {
  if (!item.withdrawn || !isDecided(item)) return []
  const { decision } = item
  const saysSo =
    decision !== null &&
    decision.points.length === 0 &&
    (decision.outcome === 'withdrawn' || recogniseOutcome(plainText(decision.body)) === 'withdrawn')
  if (saysSo) return []
  const what = say(
    'withdrawn-decided',
    'Punktet udgår, men har en beslutning. Se efter, om punktet blev behandlet.',
  )
  return [finding('withdrawn-decided', 'note', { item, heading: slotHeading(item, 'decision'), what })]
}
