import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../../src-main/documents/print/data/print-meeting-file.ts'
import { fullMeeting, item, meeting, snapshot } from '../../../support/builders/index.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('the file begins with its format and version and ends with a line end', () => {
  const printed = text(printMeetingFile(meeting()))
  expect(printed).toBe(
    `{
  "format": "referent-meeting",
  "version": 1,
  "committee": {
    "name": "Kulturudvalget",
    "authority": "Nordvig Kommune"
  },
  "meeting": {
    "date": "2026-03-03",
    "time": "16:30",
    "place": "Mødelokale 2, Nordvig Rådhus",
    "documentKind": "minutes",
    "status": "minutes-draft",
    "sourceUrl": null,
    "firstNumber": 1,
    "endTime": null,
    "startedAt": null,
    "endedAt": null,
    "breaks": [],
    "cancellation": null,
    "agendaDue": null
  },
  "participants": [],
  "absences": [],
  "sent": [],
  "steps": [],
  "redactions": [],
  "items": []
}
`,
  )
})

test('the whole meeting comes back out of the file', () => {
  const content = fullMeeting()
  expect(JSON.parse(text(printMeetingFile(content)))).toEqual({
    format: 'referent-meeting',
    version: 1,
    ...content,
  })
})

test('ids and unreadable texts of the store are left out', () => {
  const items = [item('Budget')]
  expect(printMeetingFile(snapshot({ items }))).toEqual(printMeetingFile(meeting({ items })))
})

test('keys stand in the order of the schema, whatever order they came in', () => {
  const content = fullMeeting()
  expect(text(printMeetingFile(reversed(content)))).toBe(text(printMeetingFile(content)))
})

function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const)
  return Object.fromEntries(entries.toReversed()) as T
}
