import { readClockTime } from '../../domain/dates/clock-time.ts'
import { readDanishDate } from '../../domain/dates/danish-date.ts'
import { groupLines, joinLines } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { leaveOut, type Notes, notUnderstood } from '../notes.ts'
import type { Header } from './header.ts'
import { isContentsHeading, readContentsRow } from './read-contents-list.ts'
import { readLabelled } from './read-labelled.ts'
import { readAttendees } from './read-participants.ts'
import { readTitle } from './read-title.ts'

/** Reads what stands before the first item: title, date, place, participants, contents list. */
export function readHeader(lines: readonly Line[], notes: Notes): Header {
  const header: Header = {
    committee: null,
    authority: null,
    date: null,
    time: null,
    place: null,
    documentKind: null,
    participants: [],
    contents: [],
  }
  let attendees = false
  for (const group of groupLines(lines.filter((line) => !takeContents(line, header, notes)))) {
    const [first] = group
    if (first === undefined) continue
    if (attendeesLabel.test(first.text)) {
      attendees = true
      leaveOut(notes, first, 'Overskrift over deltagerne.')
      addAttendees(header, group.slice(1), notes)
    } else if (attendees) addAttendees(header, group, notes)
    else readGroup(group, header, notes)
  }
  return header
}

const attendeesLabel = /^(?:deltagere|mødedeltagere|medlemmer|afbud|fraværende|afbud ?\/ ?fraværende):?$/i

function addAttendees(header: Header, lines: readonly Line[], notes: Notes): void {
  header.participants = [...header.participants, ...readAttendees(lines, notes)]
}

function takeContents(line: Line, header: Header, notes: Notes): boolean {
  const title = readContentsRow(line)
  if (title === null && !isContentsHeading(line.text)) return false
  if (title !== null) header.contents.push(title)
  leaveOut(notes, line, 'Indholdsfortegnelsen dannes på ny ved hver udskrift.')
  return true
}

function readGroup(group: readonly Line[], header: Header, notes: Notes): void {
  const rest: Line[] = []
  for (const [index, line] of group.entries()) {
    if (readTitle(line, header, notes) || readLabelled(line, header, notes)) continue
    if (readDateLine(line, header, notes)) {
      const place = group[index + 1]
      if (place !== undefined && header.place === null && readDanishDate(place.text) === null)
        header.place = joinLines(group.slice(index + 1))
      else for (const other of group.slice(index + 1)) notUnderstood(notes, other)
      break
    }
    rest.push(line)
  }
  readNames(rest, header, notes)
}

/** "Tirsdag den 3. marts 2026 - kl. 13:00". */
function readDateLine(line: Line, header: Header, notes: Notes): boolean {
  const date = readDanishDate(line.text)
  if (date === null || header.date !== null) return false
  header.date = date
  header.time ??= readClockTime(line.text)
  leaveOut(notes, line, 'Læst som mødets dato og klokkeslæt.')
  return true
}

function readNames(lines: readonly Line[], header: Header, notes: Notes): void {
  const [first] = lines
  if (first === undefined) return
  if (header.authority === null && lines.length > 1 && authority.test(first.text)) {
    header.authority = first.text
    readNames(lines.slice(1), header, notes)
  } else if (header.committee === null && body.test(joinLines(lines))) header.committee = joinLines(lines)
  else for (const line of lines) notUnderstood(notes, line)
}

const authority = /^(?:\p{Lu}[\p{L}-]+ Kommune|Region \p{Lu}\p{L}+)$/u
const body = /udvalg|råd|bestyrelse|nævn|kommission|komité|forum/i
