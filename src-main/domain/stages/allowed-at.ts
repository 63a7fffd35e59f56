import { type Refusal, refusal } from '../refusal.ts'
import { type Stage, stageNames } from './stage.ts'

/** What can be edited. late-items: items can still be added, but must say why they cannot wait (tillægsdagsorden). */
export interface Allowed {
  readonly agenda: 'free' | 'late-items' | 'none'
  readonly attachments: boolean
  readonly attendance: boolean
  readonly decisions: boolean
}

const nothing: Allowed = { agenda: 'none', attachments: false, attendance: false, decisions: false }
const beforeClosing = { attachments: true, attendance: true, decisions: true }

const allowed: Readonly<Record<Stage, Allowed>> = {
  draft: { agenda: 'free', ...beforeClosing },
  sent: { agenda: 'late-items', ...beforeClosing },
  held: { agenda: 'late-items', ...beforeClosing },
  'minutes-draft': { agenda: 'none', ...beforeClosing },
  approved: nothing,
  locked: nothing,
  cancelled: nothing,
}

/**
 * What a stage lets one edit. Decisions and attendance are open until the minutes are closed, since a decision never
 * waits for another field; a correction of approved minutes is a later addition or a deliberate reopening (RD 83.1.15).
 */
export function allowedAt(stage: Stage): Allowed {
  return allowed[stage]
}

/** Why decisions, votes and attendance cannot be written at a stage (a decision on a cancelled meeting's item, say). */
export function decisionStageProblem(stage: Stage): Refusal | null {
  if (allowedAt(stage).decisions) return null
  if (stage === 'cancelled')
    return refusal(
      'minutes-of-cancelled',
      'Mødet er aflyst, så der kan ikke skrives i det eller træffes beslutninger. Intet er ændret.',
      'Skriv, og behandl punktet, på det møde, det er udsat til.',
    )
  return refusal(
    'minutes-closed',
    `Mødet står som «${stageNames[stage]}», så der kan ikke ændres i referatet. Intet er ændret.`,
    'Åbn mødet igen med en grund, hvis det skal rettes.',
    { stage },
  )
}
