import type { AttachmentTrouble } from '../../../src-main/domain/attachments/attachment-trouble.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import type { Api } from '../../link/link.ts'
import { createStore } from '../../state/store.ts'

/** The attachments whose files are missing or damaged, as they were last looked at. */
export const attachmentTroubles = createStore<readonly AttachmentTrouble[]>([])

/** A meeting as it stands after a file was chosen again outside of it; an open session on it takes it over. */
export const mendedMeeting = createStore<MeetingSnapshot | null>(null)

/** Looks at all files, or reads them (`thorough`); a program that does not answer tells so elsewhere. */
export async function readHealth(api: Api, thorough: boolean): Promise<void> {
  const found = await api.attachment.health({ thorough }).catch(() => null)
  if (found !== null) attachmentTroubles.set(found)
}
