import {
  type AttendanceStatistics,
  attendanceStatistics,
  type CountedMeeting,
} from '../../domain/attendance/statistics.ts'
import { statisticsCsv } from '../../domain/attendance/statistics-csv.ts'
import { byNamesNow } from '../../domain/committee/former-names.ts'
import { holdsDate, type Period } from '../../domain/committee/period.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { absencesOf, type NumberedPlace } from '../../store/absences.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import { committeeById } from '../../store/committees.ts'
import { formerNamesOf } from '../../store/former-names.ts'
import type { Readable } from '../../store/handle.ts'
import { itemPlaces } from '../../store/items.ts'
import { meetingsOf, type StoredMeeting } from '../../store/meetings.ts'
import { membershipsOf } from '../../store/memberships.ts'
import { participantsOf } from '../../store/participants.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'

interface Asked {
  readonly committeeId: string
  readonly year: number | null
}

/** The attendance of a committee in a calendar year, or with null in its election term. */
export function statisticsOf(
  { store }: AppContext,
  { committeeId, year }: Asked,
): Result<AttendanceStatistics> {
  const settings = settingsOf(store.read, committeeId)
  if (settings === null) return refused(notFound('committee'))
  const period = year === null ? settings.term : { from: `${year}-01-01`, to: `${year}-12-31` }
  if (period === null) return refused(noTerm())
  const memberships = membershipsOf(store.read, committeeId)
  const formerNames = formerNamesOf(store.read, committeeId)
  const meetings = meetingsOf(store.read, committeeId)
    .filter(({ head }) => holdsDate(period, head.date))
    .map((meeting) => byNamesNow(counted(store.read, meeting), formerNames, memberships))
  return ok({ ...period, ...attendanceStatistics(meetings, memberships) })
}

/** The same as a CSV file, with the name to save it under. */
export function statisticsFile(context: AppContext, asked: Asked): Result<{ fileName: string; file: File }> {
  const statistics = statisticsOf(context, asked)
  if (!statistics.ok) return statistics
  const committee = committeeById(context.store.read, asked.committeeId)?.name ?? ''
  const fileName = `${committee.replace(/[\\/:*?"<>|]/g, '-')} fremmøde ${periodName(statistics.value, asked)}.csv`
  return ok({ fileName, file: new File([statisticsCsv(statistics.value)], fileName, { type: 'text/csv' }) })
}

function periodName({ from, to }: Period, { year }: Asked): string {
  return year === null ? `${from.slice(0, 4)}-${(to ?? from).slice(0, 4)}` : String(year)
}

function counted(handle: Readable, { id, head }: StoredMeeting): CountedMeeting {
  const places = numbered(handle, id, head.firstNumber)
  return {
    date: head.date,
    status: head.status,
    participants: participantsOf(handle, id),
    absences: absencesOf(handle, id, places),
    itemNumbers: places.flatMap(({ number }) => (number === null ? [] : [number])),
  }
}

/** The places of a meeting with the numbers of those on its agenda, without reading the items. */
function numbered(handle: Readable, meetingId: string, firstNumber: number): NumberedPlace[] {
  let next = firstNumber
  return itemPlaces(handle, meetingId).map(({ id, removed }) => ({ id, number: removed ? null : next++ }))
}

function noTerm() {
  return refusal(
    'committee-without-term',
    'Udvalget har ingen valgperiode, så dens fremmøde kan ikke tælles. Intet er ændret.',
    'Vælg et år, eller skriv valgperioden under Opsætning.',
  )
}
