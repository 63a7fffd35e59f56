import { longDate } from '../../domain/dates/danish-date.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { SentAgenda } from '../../domain/stages/sent-agenda.ts'
import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'
import { inGroups } from './fingerprint.ts'

const names: Record<SentAgenda['kind'], string> = {
  agenda: 'Dagsordenen',
  'supplementary-agenda': 'Tillægsdagsordenen',
}

/** The agendas that were sent, each with the fingerprint (SHA-256 of its meeting file) that it can be known by. */
export function sentNotes({ sent }: MeetingContent): Block[] {
  return sent.map(({ kind, sentAt, fingerprint }) =>
    plainParagraph(
      `${names[kind]} blev udsendt den ${longDate(sentAt.slice(0, 10))}. Fingeraftryk: ${inGroups(fingerprint)}`,
      'meta',
    ),
  )
}
