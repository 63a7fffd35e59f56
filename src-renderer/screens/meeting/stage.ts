import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { nextStage } from '../../../src-main/domain/stages/stage.ts'
import { texts } from '../../words/texts.ts'

/** What a dialog about the meeting's life is about. */
export type StageDialogName =
  | { readonly kind: 'send' | 'supplementary' | 'cancel' }
  | { readonly kind: 'close'; readonly to: 'approved' | 'locked' }
  | { readonly kind: 'reopen'; readonly to: MeetingStatus }

/** The one next step of a meeting: a stage at once, a dialog for what leaves the house or closes, the meeting itself, or an export. */
export type NextStep =
  | { readonly kind: 'advance'; readonly words: string; readonly to: MeetingStatus }
  | { readonly kind: 'dialog'; readonly words: string; readonly dialog: StageDialogName }
  | { readonly kind: 'hold' | 'export'; readonly words: string }

/** What comes next at each stage. */
export function nextStep(status: MeetingStatus): NextStep {
  const words = texts.stage.next[status]
  const to = nextStage(status)
  if (to === null) return { kind: 'export', words }
  if (to === 'sent') return { kind: 'dialog', words, dialog: { kind: 'send' } }
  if (to === 'held') return { kind: 'hold', words }
  if (to === 'approved' || to === 'locked') return { kind: 'dialog', words, dialog: { kind: 'close', to } }
  return { kind: 'advance', words, to }
}
