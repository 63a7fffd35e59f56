import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { da } from '../../words/da.ts'

/** The stages in the order they come; "locked" is shown only where a meeting has come that far. */
export const stages = ['draft', 'sent', 'held', 'minutes-draft', 'approved'] as const

/** The one next step of a meeting: a new stage at once, or an export that leads to it. */
export type NextStep =
  | { readonly kind: 'stage'; readonly words: string; readonly stage: MeetingStatus }
  | {
      readonly kind: 'export'
      readonly words: string
      readonly document: 'agenda' | 'minutes'
      readonly stage: MeetingStatus | null
    }

/** What comes next at each stage. */
export function nextStep(status: MeetingStatus): NextStep {
  const { next } = da.meeting
  switch (status) {
    case 'draft':
      return { kind: 'export', words: next.agenda, document: 'agenda', stage: 'sent' }
    case 'sent':
      return { kind: 'stage', words: next.held, stage: 'held' }
    case 'held':
      return { kind: 'stage', words: next.minutes, stage: 'minutes-draft' }
    case 'minutes-draft':
      return { kind: 'export', words: next.signature, document: 'minutes', stage: 'approved' }
    case 'approved':
    case 'locked':
    case 'cancelled':
      return { kind: 'export', words: next.export, document: 'minutes', stage: null }
  }
}
