import type { Outcome } from '../meeting/decision.ts'
import type { StandardItemKind } from '../meeting/item.ts'
import type { MeetingStatus } from '../meeting/meeting.ts'

/** The stages of a meeting, as on the screen. */
export const stageWords: Readonly<Record<MeetingStatus, string>> = {
  draft: 'Kladde',
  sent: 'Udsendt',
  held: 'Holdt',
  'minutes-draft': 'Referat',
  approved: 'Godkendt',
  locked: 'Låst',
  cancelled: 'Aflyst',
}

/** The kinds of an item, as on the screen. */
export const itemKindWords: Readonly<Record<StandardItemKind, string>> = {
  case: 'Sag',
  announcements: 'Meddelelser',
  briefing: 'Orientering',
  theme: 'Temadrøftelse',
  'approval-of-agenda': 'Godkendelse af dagsorden',
  'signature-page': 'Underskriftside',
  'any-other-business': 'Eventuelt',
}

/** What became of a case, as on the screen. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  noted: 'Taget til efterretning',
  approved: 'Godkendt',
  rejected: 'Ikke godkendt',
  deferred: 'Udsat',
  discussed: 'Drøftet',
  recommended: 'Indstillet',
  referred: 'Sendt videre',
  withdrawn: 'Udgået',
  other: 'Andet',
}
