import type { Finding } from '../../domain/finding.ts'
import type { Committee, MeetingContent } from '../../domain/meeting/meeting.ts'
import { isSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { type Said, say, toldOf } from '../../domain/told/say.ts'
import { committeeByName } from '../../store/committees.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingsOf } from '../../store/meetings.ts'

/** What to be told of a meeting that is read in beside what is here already; asked before it is stored. */
export function findingsBeside(handle: Readable, { committee, meeting }: MeetingContent): Finding[] {
  const known = committeeByName(handle, committee.name)
  if (known === null) return []
  return [...otherAuthority(committee, known), ...otherThatDay(handle, known.id, meeting)].map(warning)
}

/** The source's municipality gives way to that of the committee that is here. */
function otherAuthority({ authority }: Committee, known: Committee): Said[] {
  if (authority === null || known.authority === null || known.authority === authority) return []
  return [
    say(
      'authority-differs',
      `Kilden siger «${authority}», men udvalget her hører til «${known.authority}». Det er ikke ændret.`,
      { source: authority, here: known.authority },
    ),
  ]
}

/** A meeting of another time the same day may be another one, or the same whose time was corrected since the file was made. */
function otherThatDay(handle: Readable, committeeId: string, meeting: MeetingContent['meeting']): Said[] {
  const thatDay = meetingsOf(handle, committeeId)
    .map(({ head }) => head)
    .filter(({ date }) => date === meeting.date)
  if (thatDay.some((head) => isSameMeeting(head, meeting))) return []
  return thatDay.map(({ time }) =>
    say(
      'other-meeting-that-day',
      `Udvalget har også et møde samme dag kl. ${time}. Er det det samme møde, så fortryd importen, ret mødets tid her, så den svarer til filens, og importér igen. Så vises forskellene.`,
      { time: time ?? '' },
    ),
  )
}

function warning(said: Said): Finding {
  const where = { itemNumber: null, heading: null }
  return { rule: said.code, severity: 'warning', where, message: said.danish, told: toldOf(said) }
}
