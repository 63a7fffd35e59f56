import type { ImportReport } from '../../contract/documents.ts'
import { attachmentsIn } from '../../domain/attachments/attachments-in.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { findSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { ImportedMeeting } from '../../importers/imported-meeting.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import type { Writable } from '../../store/handle.ts'
import { noteEvent } from '../../store/meeting-events.ts'
import { insertMeeting, meetingsOf } from '../../store/meetings.ts'
import { newId } from '../../store/new-id.ts'
import { layFile } from '../attachment/lay-file.ts'
import type { AppContext } from '../context.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'
import { alreadyImported } from './already-imported.ts'
import { findingsBeside } from './import-findings.ts'
import { readSource } from './read-source.ts'
import { replaceMeeting } from './replace-meeting.ts'
import { committeeFor, writeContent } from './store-content.ts'

/** Reads minutes, a meeting file, or a document that carries one, into the store in one transaction; a meeting that is there already is refused unless `replace`. */
export async function importDocument(
  { store, now }: AppContext,
  input: { fileName: string; content: string | File; replace: boolean },
): Promise<Result<ImportReport>> {
  const read = await readSource(input)
  if (!read.ok) return read
  const { content, findings, notUnderstood, files } = read.value
  const beside = findingsBeside(store.read, content)
  const stored = store.write((handle) => {
    const written = storeMeeting(handle, content, { replace: input.replace, at: now() })
    if (written.ok) layFiles({ handle, folder: store.folder }, content, files ?? new Map())
    return written
  })
  if (!stored.ok) return stored
  return ok({
    file: input.fileName,
    meetingId: stored.value,
    committee: content.committee.name,
    date: content.meeting.date,
    items: content.items.length,
    findings: [...findings, ...beside],
    notUnderstood: [...notUnderstood],
  })
}

/** Lays the files that came for the meeting's attachments; each is stored by what it holds, whatever it was said to hold. */
function layFiles(
  { handle, folder }: { handle: Writable; folder: DataFolder },
  content: MeetingContent,
  files: NonNullable<ImportedMeeting['files']>,
): void {
  const wanted = new Set(attachmentsIn(content).map(({ sha256 }) => sha256))
  for (const [sha256, bytes] of files) if (wanted.has(sha256)) layFile(handle, folder, bytes)
}

function storeMeeting(
  handle: Writable,
  content: MeetingContent,
  how: { readonly replace: boolean; readonly at: Date },
): Result<string> {
  const committeeId = committeeFor(handle, content)
  const same = findSameMeeting(meetingsOf(handle, committeeId), content.meeting)
  if (same !== null) {
    if (!how.replace) return refused(alreadyImported(content.committee.name, same.head))
    const replaced = replaceMeeting(handle, same, { content, at: how.at })
    if (replaced.ok) numberDrafts(handle, committeeId, content.meeting.date)
    return replaced
  }
  const id = newId()
  insertMeeting(handle, { id, committeeId, revision: 1, head: content.meeting })
  writeContent(handle, id, content)
  noteEvent(handle, {
    meetingId: id,
    operation: 'documents.import',
    item: null,
    detail: null,
    at: how.at.getTime(),
  })
  numberDrafts(handle, committeeId, content.meeting.date)
  return ok(id)
}
