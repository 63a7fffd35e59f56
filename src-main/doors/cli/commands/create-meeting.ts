import { longDate } from '../../../domain/dates/danish-date.ts'
import type { MeetingSnapshot } from '../../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findCommittee } from '../find-committee.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'
import { readDate, readTime } from '../read-input.ts'

/** When and where the meeting is held, as it was typed. */
export interface MeetingOptions {
  readonly date: string
  readonly time?: string
  readonly place?: string
}

/** Creates a meeting of a committee from its templates; answers it whole. */
export async function createMeeting(
  program: Program,
  outlet: Outlet,
  wanted: { committee: string; options: MeetingOptions },
): Promise<ExitCode> {
  const created = await create(program, wanted.committee, wanted.options)
  if (!created.ok) {
    tellRefusal(outlet, created.refusal)
    return exitCodes.refused
  }
  const { id, committee, meeting, items } = created.value
  outlet.answer(created.value, () => {
    const count = `${items.length} ${items.length === 1 ? 'punkt' : 'punkter'}`
    return `${committee.name}, ${longDate(meeting.date)}, er oprettet med ${count}. Mødets id er ${id}.`
  })
  return exitCodes.done
}

async function create(
  program: Program,
  committee: string,
  options: MeetingOptions,
): Promise<Result<MeetingSnapshot>> {
  const date = readDate(options.date)
  if (!date.ok) return date
  const time = options.time === undefined ? ok(null) : readTime(options.time)
  if (!time.ok) return time
  const found = await findCommittee(program, committee)
  if (!found.ok) return found
  return program.meeting.create({
    committeeId: found.value,
    date: date.value,
    time: time.value,
    place: options.place ?? null,
  })
}
