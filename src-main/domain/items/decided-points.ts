import type { Decision } from '../meeting/decision.ts'
import type { Recommendation } from '../meeting/recommendation.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'

/** Why a decision cannot stand beside a recommendation: a point decided twice, or one that is not recommended. */
export function decidedPointsProblem(
  recommendation: Recommendation | null,
  decision: Decision | null,
): Refusal | null {
  const decided = (decision?.points ?? []).map((point) => point.recommendation)
  const twice = decided.find((number, at) => decided.indexOf(number) !== at)
  if (twice !== undefined) return decidedTwice(twice)
  const known = new Set(recommendation?.points.map((point) => point.number))
  const unknown = decided.find((number) => !known.has(number))
  return unknown === undefined ? null : pointMissing(unknown)
}

/** Why a recommendation cannot stand as it is: two points of the same number. */
export function recommendationProblem(recommendation: Recommendation | null): Refusal | null {
  const numbers = (recommendation?.points ?? []).map((point) => point.number)
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at)
  if (twice === undefined) return null
  return refusal(
    'recommendation-point-twice',
    `Indstillingen har to punkter med nummer ${twice}. Intet er ændret.`,
    'Giv hvert punkt sit eget nummer.',
    { number: twice },
  )
}

/** A decision without a word, an outcome or a point is no decision. */
export function decisionOrNone(decision: Decision | null): Decision | null {
  if (decision === null) return null
  const { body, outcome, points, votes, dissents, stop } = decision
  const said = [...points, ...votes, ...dissents].length > 0 || outcome !== null || stop !== null
  return said || !isEmptyRichText(body) ? decision : null
}

function decidedTwice(number: number): Refusal {
  return refusal(
    'point-decided-twice',
    `Indstillingens punkt ${number} har to beslutninger. Intet er ændret.`,
    'Skriv beslutningen om punktet ét sted.',
    { number },
  )
}

function pointMissing(number: number): Refusal {
  return refusal(
    'decision-point-unknown',
    `Der er en beslutning om indstillingens punkt ${number}, som ikke står i indstillingen. Intet er ændret.`,
    'Fjern beslutningen om punktet først, eller lad punktet blive i indstillingen.',
    { number },
  )
}
