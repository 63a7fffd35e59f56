import type { ImportReport } from '../../contract/documents.ts'
import { attachmentsIn } from '../../domain/attachments/attachments-in.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { ImportedMeeting } from '../../importers/imported-meeting.ts'
import { committeeById } from '../../store/committees.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import type { Writable } from '../../store/handle.ts'
import { noteEvent } from '../../store/meeting-events.ts'
import { setOrigin } from '../../store/meeting-origin.ts'
import { insertMeeting, type StoredMeeting } from '../../store/meetings.ts'
import { newId } from '../../store/new-id.ts'
import { currentOperation } from '../../store/undo/operation.ts'
import { layFile } from '../attachment/lay-file.ts'
import type { AppContext } from '../context.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'
import { keepImported } from '../stage/keep-signed.ts'
import { alreadyImported } from './already-imported.ts'
import { findPlace, knownMeeting, type SameAs } from './find-place.ts'
import { findingsBeside } from './import-findings.ts'
import { readSource } from './read-source.ts'
import { replaceMeeting } from './replace-meeting.ts'
import { committeeFor, fillAuthority, writeContent } from './store-content.ts'

/**
 * Reads minutes, a meeting file, or a document that carries one, into the store in one transaction; a meeting that is there already is
 * refused unless `replace`, and one that may be there until `sameAs` says which it is.
 */
export async function importDocument(
  { store, now }: AppContext,
  input: { fileName: string; content: string | File; replace: boolean; sameAs?: SameAs },
): Promise<Result<ImportReport>> {
  const read = await readSource(input)
  if (!read.ok) return read
  const { content, findings, notUnderstood, files } = read.value
  const beside = findingsBeside(store.read, content)
  const stored = store.write((handle) => {
    const written = storeMeeting(handle, read.value, { ...input, at: now() })
    if (written.ok) layFiles({ handle, folder: store.folder }, content, files ?? new Map())
    return written
  })
  if (!stored.ok) return stored
  return ok({
    file: input.fileName,
    meetingId: stored.value,
    at: currentOperation().at,
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

interface Wanted {
  readonly replace: boolean
  readonly sameAs?: SameAs
  readonly at: Date
}

function storeMeeting(handle: Writable, source: ImportedMeeting, wanted: Wanted): Result<string> {
  const { content } = source
  const place = findPlace(handle, source, wanted.sameAs)
  if (!place.ok) return place
  // One that is known here already stays known as that one, also where this is said to be another.
  const origin = knownMeeting(handle, source) === null ? (source.origin ?? null) : null
  const stored =
    place.value === null
      ? ok(addMeeting(handle, content, wanted.at))
      : takeInto(handle, place.value, { ...wanted, content })
  if (!stored.ok) return stored
  if (origin !== null) setOrigin(handle, stored.value, origin)
  const kept = keepImported(handle, stored.value, {
    at: content.meeting.status,
    signed: source.signed ?? null,
  })
  return kept.ok ? stored : kept
}

function addMeeting(handle: Writable, content: MeetingContent, at: Date): string {
  const committeeId = committeeFor(handle, content)
  const id = newId()
  insertMeeting(handle, { id, committeeId, revision: 1, head: content.meeting })
  writeContent(handle, id, content)
  noteEvent(handle, {
    meetingId: id,
    operation: 'documents.import',
    item: null,
    detail: null,
    at: at.getTime(),
  })
  numberDrafts(handle, committeeId, content.meeting.date)
  return id
}

function takeInto(
  handle: Writable,
  meeting: StoredMeeting,
  { content, replace, at }: Wanted & { readonly content: MeetingContent },
): Result<string> {
  const committee = committeeById(handle, meeting.committeeId)
  if (!replace) return refused(alreadyImported(committee?.name ?? content.committee.name, meeting.head))
  if (committee !== null) fillAuthority(handle, committee, content.committee)
  return replaceMeeting(handle, meeting, { content, at })
}
