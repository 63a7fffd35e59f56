import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { addAttachment } from './add-attachment.ts'
import { attachmentHealth } from './attachment-health.ts'
import { listVersions, restoreVersion } from './attachment-versions.ts'
import { readAttachment } from './read-attachment.ts'
import { replaceAttachment } from './replace-attachment.ts'
import { saveAttachmentNote } from './save-attachment-note.ts'
import { saveAttachments } from './save-attachments.ts'

/** The operations on attachments (bilag); see the contract. */
export function attachmentRoutes(os: Implementing, app: AppContext) {
  return {
    add: os.attachment.add.handler(({ input }) => addAttachment(app, input)),
    saveAll: os.attachment.saveAll.handler(({ input }) => saveAttachments(app, input)),
    saveNote: os.attachment.saveNote.handler(({ input }) => saveAttachmentNote(app, input)),
    replace: os.attachment.replace.handler(({ input }) => replaceAttachment(app, input)),
    versions: os.attachment.versions.handler(({ input }) => listVersions(app, input)),
    restoreVersion: os.attachment.restoreVersion.handler(({ input }) => restoreVersion(app, input)),
    health: os.attachment.health.handler(({ input }) => attachmentHealth(app, input)),
    read: os.attachment.read.handler(({ input }) => readAttachment(app, input)),
  }
}
