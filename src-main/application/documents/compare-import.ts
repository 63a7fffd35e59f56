import type { ImportComparison } from '../../contract/documents.ts'
import { compareMeetings } from '../../domain/comparison/compare-meetings.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { findSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeByName } from '../../store/committees.ts'
import { meetingsOf } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { printableContent } from './printable.ts'
import { readSource } from './read-source.ts'

/** How the meeting in a file differs from the same one here; nothing is changed. Refused where it is not here, or is locked. */
export async function compareImport(
  { store }: AppContext,
  input: { fileName: string; content: string | File },
): Promise<Result<ImportComparison>> {
  const read = await readSource(input)
  if (!read.ok) return read
  const { content } = read.value
  const committee = committeeByName(store.read, content.committee.name)
  const same = committee && findSameMeeting(meetingsOf(store.read, committee.id), content.meeting)
  if (same === null) return refused(notHere(input.fileName))
  const locked = lockedProblem(same.head)
  if (locked !== null) return refused(locked)
  const here = printableContent(store.read, same.id)
  if (!here.ok) return here
  const { lines, texts } = compareMeetings(here.value, content)
  return ok({
    meetingId: same.id,
    committee: content.committee.name,
    date: same.head.date,
    lines,
    texts: [...texts],
  })
}

function notHere(fileName: string) {
  return refusal(
    'nothing-to-compare',
    `Mødet i «${fileName}» er her ikke længere. Intet er ændret.`,
    'Indlæs filen igen.',
    { fileName },
  )
}
