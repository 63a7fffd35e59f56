import { createHash } from 'node:crypto'
import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { signedMinutes } from '../../domain/meetings/signed-minutes.ts'

/** The fingerprint of a meeting's minutes: the SHA-256, in hexadecimal, of their meeting file as they are signed. */
export function minutesFingerprint(content: MeetingContent): string {
  return createHash('sha256')
    .update(printMeetingFile(signedMinutes(content)))
    .digest('hex')
}
