import type { Finding } from '../../domain/finding.ts'
import type { Committee, MeetingContent } from '../../domain/meeting/meeting.ts'
import { type Said, say, toldOf } from '../../domain/told/say.ts'
import { committeeByName } from '../../store/committees.ts'
import type { Readable } from '../../store/handle.ts'

/** What to be told of a meeting that is read in beside what is here already; asked before it is stored. */
export function findingsBeside(handle: Readable, { committee }: MeetingContent): Finding[] {
  const known = committeeByName(handle, committee.name)
  if (known === null) return []
  return otherAuthority(committee, known).map(warning)
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

function warning(said: Said): Finding {
  const where = { itemNumber: null, heading: null }
  return { rule: said.code, severity: 'warning', where, message: said.danish, told: toldOf(said) }
}
