import type { SentAgenda, StageStep } from '../stages/sent-agenda.ts'

/**
 * What makes a version of a text one that is never thinned: it was sent (udsendt) or sent with the supplementary agenda, the
 * minutes were approved (godkendt og underskrevet) or locked with it, or it was overwritten by somebody who had not seen it.
 */
export const versionMarks = ['sent', 'supplementary', 'approved', 'locked', 'overwritten'] as const
export type VersionMark = (typeof versionMarks)[number]

/** What is on record of a meeting: the agendas that were sent and the steps from stage to stage. */
export interface MeetingRecord {
  readonly sent: readonly SentAgenda[]
  readonly steps: readonly StageStep[]
}

/** A text as it stood: which one, and from when (ISO time; null where it has stood so since before versions were kept). */
export interface StandingText {
  readonly part: string
  readonly since: string | null
}

/** The marks a text has earned, which has stood unchanged until now: an agenda carries no decision, nothing carries the internal note. */
export function marksOf({ part, since }: StandingText, { sent, steps }: MeetingRecord): VersionMark[] {
  if (part === 'internal-note') return []
  const stood = (at: string) => since === null || Date.parse(at) >= Date.parse(since)
  const agendas = part === 'decision' ? [] : sent.filter(({ sentAt }) => stood(sentAt))
  const reached = (stage: string) => steps.some(({ to, at }) => to === stage && stood(at))
  return [
    ...(agendas.some(({ kind }) => kind === 'agenda') ? (['sent'] as const) : []),
    ...(agendas.some(({ kind }) => kind === 'supplementary-agenda') ? (['supplementary'] as const) : []),
    ...(reached('approved') ? (['approved'] as const) : []),
    ...(reached('locked') ? (['locked'] as const) : []),
  ]
}
