import { csvText } from '../csv.ts'
import { personName } from '../meeting/person.ts'
import type { AttendanceCount, AttendanceStatistics } from './statistics.ts'

const columns = [
  'Navn',
  'Rolle',
  'Holdte møder',
  'Til stede',
  'Heraf en del af mødet',
  'Afbud',
  'Fraværende uden afbud',
  'Ikke noteret',
  'Stedfortræder mødte',
  'Til stede i procent',
]

/** Attendance statistics as a CSV file: a line for each member and substitute, and one with the members' totals. */
export function statisticsCsv({ members, substitutes, total }: AttendanceStatistics): string {
  return csvText([
    columns,
    ...members.map((row) => line(personName(row.person), 'Medlem', row)),
    ...substitutes.map((row) => line(personName(row.person), 'Stedfortræder', row)),
    line('Medlemmer i alt', '', total),
  ])
}

function line(name: string, role: string, count: AttendanceCount): string[] {
  const { meetings, present, partly, excused, absent, notRecorded, substitutes } = count
  const numbers = [meetings, present, partly, excused, absent, notRecorded, substitutes]
  return [name, role, ...numbers.map(String), percent(count.share)]
}

/** 0.666 as "66,7"; nothing where there is no share. */
function percent(share: number | null): string {
  return share === null ? '' : String(Math.round(share * 1000) / 10).replace('.', ',')
}
