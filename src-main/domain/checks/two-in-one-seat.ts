import { danishList } from '../attendance/danish-list.ts'
import { roomOf } from '../attendance/item-attendance.ts'
import { itemRange } from '../attendance/item-range.ts'
import { isPresentAt } from '../attendance/item-room.ts'
import { seatsOf } from '../attendance/seats.ts'
import type { Finding } from '../finding.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { personName } from '../meeting/person.ts'
import { say, toldOf } from '../told/say.ts'

/** A member and her substitute (stedfortræder) who are recorded as there under the same items: only one of them has the seat. */
export function twoInOneSeat(
  content: Pick<MeetingContent, 'participants' | 'absences' | 'items'>,
): Finding[] {
  return seatsOf(content.participants).flatMap(({ holder, substitutes }) => {
    const both = content.items.flatMap((item) => {
      const there = [holder, ...substitutes].filter((one) => isPresentAt(one, roomOf(content, item)))
      return there.length > 1 ? [{ number: item.number, there }] : []
    })
    if (both.length === 0) return []
    const names = [...new Set(both.flatMap(({ there }) => there.map(personName)))]
    const numbers = both.map(({ number }) => number)
    const danish = `${danishList(names)} har samme plads og er noteret som til stede samtidig under ${itemRange(numbers)}. Notér, hvem der gik, eller hvem der ikke mødte.`
    return [
      {
        rule: 'two-in-one-seat',
        severity: 'warning',
        where: { itemNumber: null, heading: 'Deltagere' },
        message: `Deltagere: ${danish}`,
        told: toldOf(say('two-in-one-seat', danish, { names, numbers })),
      },
    ]
  })
}
