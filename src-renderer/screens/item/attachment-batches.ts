import { fileProblem, vanishedFile } from '../../../src-main/domain/attachments/file-problem.ts'
import { sameContent } from '../../../src-main/domain/attachments/same-content.ts'
import { titleOfFile } from '../../../src-main/domain/attachments/title-of-file.ts'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { ok, type Result, refused } from '../../../src-main/domain/result.ts'
import type { Session } from '../../state/session.ts'
import { createStore, type Store } from '../../state/store.ts'
import { texts } from '../../words/texts.ts'

const words = texts.item.attachments

/** Files on their way to one list of attachments; what could not be attached, and what is there twice, is told in `report`. */
export interface Batch {
  readonly done: number
  readonly total: number
  /** The files that have not been begun; empty when all is done or it was stopped. */
  readonly waiting: readonly File[]
  readonly running: boolean
  readonly report: readonly string[]
}

/** A list that files are attached to: an item's own, or one of its announcements' (from 1). */
export interface BatchPlace {
  readonly itemId: string
  readonly entry: number | null
}

const empty: Batch = { done: 0, total: 0, waiting: [], running: false, report: [] }
const batches = new WeakMap<Session, Map<string, Store<Batch>>>()

/** The batch of a list, which goes on also while another item is looked at. */
export function batchOf(session: Session, { itemId, entry }: BatchPlace): Store<Batch> {
  const known = batches.get(session) ?? new Map<string, Store<Batch>>()
  batches.set(session, known)
  const key = `${itemId} ${entry}`
  const batch = known.get(key) ?? createStore(empty)
  known.set(key, batch)
  return batch
}

/** Attaches files one after the other, each saved before the next is begun; more that come meanwhile stand behind them. */
export async function attachFiles(
  session: Session,
  place: BatchPlace,
  files: readonly File[],
): Promise<void> {
  const batch = batchOf(session, place)
  const { running, ...now } = batch.get()
  if (running) {
    batch.set({ ...batch.get(), total: now.total + files.length, waiting: [...now.waiting, ...files] })
    return
  }
  batch.set({ ...empty, total: files.length, waiting: files, running: true })
  for (let [file] = batch.get().waiting; file !== undefined; [file] = batch.get().waiting) {
    batch.set({ ...batch.get(), waiting: batch.get().waiting.slice(1) })
    const result = await attach(session, place, file)
    const { done, report, ...rest } = batch.get()
    if (result.ok) batch.set({ ...rest, done: done + 1, report: [...report, ...result.value] })
    else if (isOfTheFile(result.refusal))
      batch.set({ ...rest, done, report: [...report, sentence(result.refusal)] })
    else batch.set({ ...rest, done, waiting: [], report: [...report, sentence(result.refusal)] })
  }
  batch.set({ ...batch.get(), running: false })
}

/** Lets the file on its way come in, and leaves the rest. */
export function stopAttaching(batch: Store<Batch>): void {
  const { waiting, report, ...rest } = batch.get()
  if (waiting.length > 0)
    batch.set({ ...rest, waiting: [], report: [...report, words.stopped(waiting.length)] })
}

/** Attaches one file; answers what there is to tell about it. */
async function attach(session: Session, place: BatchPlace, file: File): Promise<Result<string[]>> {
  const problem = fileProblem(file)
  if (problem !== null) return refused(problem)
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return refused(vanishedFile(file.name))
  const title = titleOfFile(file.name)
  const read = new File([bytes], file.name.normalize('NFC'), { type: file.type })
  const result = await session.change(() => session.api.attachment.add({ ...place, title, file: read }))
  return result.ok ? ok(duplicateOf(result.value, place, title)) : result
}

function duplicateOf(meeting: MeetingSnapshot, place: BatchPlace, title: string): string[] {
  const attachments = attachmentsAt(meeting, place)
  const same = sameContent(attachments, attachments.length - 1)
  return same === null ? [] : [words.duplicate(title, same.title ?? words.unnamed)]
}

/** The attachments of a list as a meeting has them. */
export function attachmentsAt(
  meeting: MeetingSnapshot,
  { itemId, entry }: BatchPlace,
): readonly Attachment[] {
  const item = meeting.items.find(({ id }) => id === itemId)
  return (entry === null ? item?.attachments : item?.entries[entry - 1]?.attachments) ?? []
}

/** Whether a refusal is about this one file, so that the next may do better. */
function isOfTheFile({ code }: Refusal): boolean {
  return code.startsWith('file-')
}

function sentence({ message, wayOut }: Refusal): string {
  return `${message} ${wayOut}`
}
