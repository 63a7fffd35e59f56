import type { ImportComparison } from '../../contract/documents.ts'
import { compareMeetings } from '../../domain/comparison/compare-meetings.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { findPlace, type SameAs } from './find-place.ts'
import { printableContent } from './printable.ts'
import { readSource } from './read-source.ts'
import { replaceProblem } from './replace-meeting.ts'

/** How the meeting in a file differs from the same one here; nothing is changed. Refused where it is not here, or cannot be replaced. */
export async function compareImport(
  { store }: AppContext,
  input: { fileName: string; content: string | File; sameAs?: SameAs },
): Promise<Result<ImportComparison>> {
  const read = await readSource(input)
  if (!read.ok) return read
  const { content } = read.value
  const place = findPlace(store.read, read.value, input.sameAs)
  if (!place.ok) return place
  const same = place.value
  if (same === null) return refused(notHere(input.fileName))
  const problem = replaceProblem(store.read, same, content.meeting)
  if (problem !== null) return refused(problem)
  const here = printableContent(store.read, same.id)
  if (!here.ok) return here
  const { name } = here.value.committee
  // A meeting that is replaced stays in its committee, whatever the file calls that.
  const { lines, texts } = compareMeetings(here.value, {
    ...content,
    committee: { ...content.committee, name },
  })
  return ok({ meetingId: same.id, committee: name, date: same.head.date, lines, texts: [...texts] })
}

function notHere(fileName: string) {
  return refusal(
    'nothing-to-compare',
    `Mødet i «${fileName}» er her ikke længere. Intet er ændret.`,
    'Indlæs filen igen.',
    { fileName },
  )
}
