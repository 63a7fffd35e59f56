import {
  type Decision,
  emptyDecision,
  type PointDecision,
} from '../../../src-main/domain/meeting/decision.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { rich } from './rich.ts'

/** A decision (beslutning) as a whole; points and outcome where the test names them. */
export function decision(body: string | RichText, changes: Partial<Decision> = {}): Decision {
  return { ...emptyDecision, body: rich(body), ...changes }
}

/** The decision on one recommendation point. */
export function pointDecision(recommendation: number, body: string | RichText): PointDecision {
  return { recommendation, outcome: null, body: rich(body) }
}
