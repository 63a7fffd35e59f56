import { readClockTime } from '../../domain/dates/clock-time.ts'
import { readDanishDate } from '../../domain/dates/danish-date.ts'
import type { Line } from '../lines/line.ts'
import { leaveOut, type Notes } from '../notes.ts'
import type { Header } from './header.ts'
import { readNames } from './read-participants.ts'

type Reader = (value: Line, header: Header, notes: Notes) => boolean

const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:møde)?dato$/i, readDate],
  [/^(?:møde)?tid(?:spunkt)?$/i, readTime],
  [/^(?:møde)?sted$/i, readPlace],
  [/^(?:møde)?deltagere$/i, readPeople],
]

/** Reads a labelled line of the header ("**Mødested**   Lokale 3", "Mødested: Lokale 3"); whether it was one. */
export function readLabelled(line: Line, header: Header, notes: Notes): boolean {
  const match = /^(?:\*\*)?([\p{L}/]+):?(?:\*\*)?(?::|[ ]|$)(.*)$/u.exec(line.text)
  const [, label = '', text = ''] = match ?? []
  const reader = readers.find(([form]) => form.test(label))?.[1]
  if (reader === undefined || text.trim() === '') return false
  if (!reader({ ...line, text: text.trim() }, header, notes)) return false
  leaveOut(notes, { number: line.number, text: label }, 'Mærkat i hovedet.')
  return true
}

function readDate(value: Line, header: Header, notes: Notes): boolean {
  const date = readDanishDate(value.text)
  if (date === null || (header.date !== null && header.date !== date)) return false
  header.date = date
  header.time ??= readClockTime(value.text)
  leaveOut(notes, value, 'Læst som mødets dato og klokkeslæt.')
  return true
}

function readTime(value: Line, header: Header, notes: Notes): boolean {
  const time = readClockTime(`kl. ${value.text.replace(/^kl\.? */i, '')}`)
  if (time === null || header.time !== null) return false
  header.time = time
  leaveOut(notes, value, 'Læst som mødets klokkeslæt.')
  return true
}

function readPlace(value: Line, header: Header): boolean {
  if (header.place !== null) return false
  header.place = value.text
  return true
}

function readPeople(value: Line, header: Header, notes: Notes): boolean {
  header.participants = [...header.participants, ...readNames(value, notes)]
  return true
}
