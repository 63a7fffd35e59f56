import type { Attendance, Participant } from '../../domain/meeting/participant.ts'
import { say } from '../../domain/told/say.ts'
import { joinTexts } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { leaveOut, type Notes, notUnderstood } from '../notes.ts'
import { readPerson } from './read-person.ts'

const statuses: readonly (readonly [RegExp, Attendance])[] = [
  [/ [-–] deltog$/i, 'present'],
  [/ [-–] afbud$/i, 'excused'],
  [/ [-–] (?:fraværende(?: uden afbud)?|deltog ikke)$/i, 'absent'],
]
const statusWords = { present: 'Deltog', excused: 'Afbud', absent: 'Fraværende' } as const

/** Reads a list of participants, one a line ("Navn (A) - Deltog"); a line that ends without a status may go on. */
export function readAttendees(lines: readonly Line[], notes: Notes): Participant[] {
  const people: Participant[] = []
  let open: Line | null = null
  for (const line of lines) {
    const joined: Line = open !== null && line.gap === 'none' ? joinLine(open, line) : line
    if (open !== null && joined === line) people.push(...readAttendee(open, notes))
    open = statusOf(joined.text) === null ? joined : null
    if (open === null) people.push(...readAttendee(joined, notes))
  }
  return open === null ? people : [...people, ...readAttendee(open, notes)]
}

/** Reads "Navn (A), Navn (B) (titel), ..." as names without a status. */
export function readNames(line: Line, notes: Notes): Participant[] {
  return splitNames(line.text).flatMap((text) => readAttendee({ ...line, text: text.trim() }, notes))
}

/** Parts at the commas that stand outside brackets. */
function splitNames(text: string): string[] {
  const names = ['']
  let depth = 0
  for (const char of text) {
    if (char === '(') depth += 1
    if (char === ')') depth = Math.max(0, depth - 1)
    if (char === ',' && depth === 0) names.push('')
    else names[names.length - 1] += char
  }
  return names
}

function readAttendee(line: Line, notes: Notes): Participant[] {
  if (line.text.trim() === '') return []
  const status = statusOf(line.text)
  const person = readPerson(
    status === null ? line.text : line.text.replace(status[0], ''),
    status?.[1] ?? null,
  )
  if (person === null) {
    const why = say('not-a-participant', 'Linjen kunne ikke læses som en mødedeltager.')
    notUnderstood(notes, line, why)
    return []
  }
  const word = person.attendance === null ? '' : statusWords[person.attendance]
  const kept = [person.name, person.party ?? '', person.title ?? '', word].join(' ')
  leaveOut(notes, line, 'Læst som fremmøde.', kept)
  return [person]
}

function statusOf(text: string): readonly [RegExp, Attendance] | null {
  return statuses.find(([form]) => form.test(text)) ?? null
}

function joinLine(first: Line, second: Line): Line {
  return { ...first, text: joinTexts(first.text, second.text) }
}
