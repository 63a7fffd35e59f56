import { createHash } from 'node:crypto'
import type { MeetingRules } from '../../documents/compose/meeting-rules.ts'
import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { signedMinutes } from '../../domain/meetings/signed-minutes.ts'

/**
 * The fingerprint of a meeting's minutes: the SHA-256, in hexadecimal, of their meeting file as they are signed, and of the rules that give
 * sentences in them. `rules` null: as it was taken before rules were part of it.
 */
export function minutesFingerprint(
  content: MeetingContent,
  rules: Pick<MeetingRules, 'body' | 'quorum'> | null,
): string {
  const hash = createHash('sha256').update(printMeetingFile(signedMinutes(content)))
  if (rules !== null) hash.update(JSON.stringify([rules.body, rules.quorum]))
  return hash.digest('hex')
}
