import type { AttachmentTrouble } from '../../domain/attachments/attachment-trouble.ts'
import { type AttachedFile, attachedFiles } from '../../store/attached-files.ts'
import { examineFile, lookAtFile } from '../../store/files.ts'
import { snapshotAtHand } from '../../store/snapshot-cache.ts'
import type { Store } from '../../store/store.ts'
import type { AppContext } from '../context.ts'

/** How long the files are read in one go, in milliseconds. */
const budget = 30_000

/** The attachments whose files are missing or damaged, in all meetings. */
export async function attachmentHealth(
  { store, now }: AppContext,
  { thorough }: { thorough: boolean },
): Promise<AttachmentTrouble[]> {
  if (thorough) await readFiles(store, { now, until: now().getTime() + budget })
  return fileTroubles(store, null)
}

/** The same by a look at each file; of one meeting where it is named. */
export function fileTroubles(store: Store, meetingId: string | null): AttachmentTrouble[] {
  return attachedFiles(store.read, meetingId).flatMap((file) => {
    const state = lookAtFile(store.folder, file.sha256, file.size)
    return state === 'sound' ? [] : troubleOf(store, file, state)
  })
}

/** Reads the files one after the other until the time is up; what is found wrong is remembered where files are looked at. */
async function readFiles(
  { read, folder }: Store,
  { now, until }: { readonly now: () => Date; readonly until: number },
): Promise<void> {
  for (const { sha256 } of attachedFiles(read, null)) {
    if (now().getTime() > until) return
    // A file that goes away while it is read is found missing by the look that follows.
    await examineFile(folder, sha256).catch(() => undefined)
  }
}

function troubleOf(
  { read }: Store,
  file: AttachedFile,
  what: AttachmentTrouble['what'],
): AttachmentTrouble[] {
  const meeting = snapshotAtHand(read, file.meetingId)
  const item = meeting?.items.find(({ id }) => id === file.itemId)
  if (meeting === null || item === undefined) return []
  const { size: _size, entry, ...known } = file
  return [
    {
      ...known,
      what,
      entry: entry === 0 ? null : entry,
      committee: meeting.committee.name,
      date: meeting.meeting.date,
      itemNumber: item.number,
    },
  ]
}
