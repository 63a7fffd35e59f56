import type { MeetingSnapshot, StoredItem } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { findMeeting } from './find-meeting.ts'
import type { Program } from './open-program.ts'
import { refusal } from './refusal.ts'

/** An item, and the meeting it stands on the agenda of. */
export interface FoundItem {
  readonly item: StoredItem
  readonly meeting: MeetingSnapshot
}

/** The item typed as its id or the beginning of it, or as the meeting and its number, "3f2a/4". */
export async function findItem(program: Program, typed: string): Promise<Result<FoundItem>> {
  const [beginning = '', number] = typed.split('/')
  return number === undefined
    ? await byId(program, typed.toLowerCase())
    : await byNumber(program, beginning, number)
}

async function byNumber(program: Program, beginning: string, number: string): Promise<Result<FoundItem>> {
  const found = await findMeeting(program, beginning)
  if (!found.ok) return found
  const meeting = await program.meeting.get({ meetingId: found.value })
  if (!meeting.ok) return meeting
  const item = meeting.value.items.find((one) => String(one.number) === number)
  return item === undefined ? refused(noSuchItem(number)) : ok({ item, meeting: meeting.value })
}

async function byId(program: Program, beginning: string): Promise<Result<FoundItem>> {
  const committees = await program.committee.list()
  const found: FoundItem[] = []
  for (const { id } of committees.flatMap(({ meetings }) => meetings)) {
    const meeting = await program.meeting.get({ meetingId: id })
    if (!meeting.ok) continue
    for (const item of meeting.value.items)
      if (item.id.startsWith(beginning)) found.push({ item, meeting: meeting.value })
  }
  const [only] = found
  if (only === undefined || beginning === '') return refused(noSuchItem(beginning))
  return found.length === 1 ? ok(only) : refused(ambiguous(beginning))
}

function noSuchItem(typed: string) {
  return refusal(
    'item-not-found',
    `Intet punkt på en dagsorden svarer til «${typed}». Intet er ændret.`,
    'Skriv punktets id, eller mødets id og punktets nummer, som 3f2a/4.',
  )
}

function ambiguous(beginning: string) {
  return refusal(
    'item-ambiguous',
    `Flere punkter har et id, der begynder med «${beginning}». Intet er ændret.`,
    'Skriv mere af id’et.',
  )
}
