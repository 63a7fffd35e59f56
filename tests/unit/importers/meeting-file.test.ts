import { describe, expect, it } from 'vitest'
import { readMeetingFile } from '../../../src-main/importers/meeting-file/read-meeting-file.ts'
import { imported, inventedMinutes, inventedText } from '../../support/invented-minutes.ts'

const content = imported(inventedText('markdown.txt')).content

function file(change: Record<string, unknown> = {}): string {
  return JSON.stringify({ format: 'referent-meeting', version: 1, ...content, ...change }, null, 2)
}

function refusalOf(text: string) {
  const result = readMeetingFile(text)
  return result.ok ? null : result.refusal
}

describe('the meeting file', () => {
  it.each(inventedMinutes)('%s comes back as it was, byte for byte', (name) => {
    const meeting = imported(inventedText(name)).content
    const read = readMeetingFile(JSON.stringify({ format: 'referent-meeting', version: 1, ...meeting }))

    expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(meeting))
  })

  it('may begin with a byte order mark', () => {
    expect(readMeetingFile(`\uFEFF${file()}`)).toEqual({ ok: true, value: content })
  })

  it('is refused where it is newer than the program', () => {
    expect(refusalOf(file({ version: 2 }))).toEqual({
      code: 'meeting-file-newer',
      message: 'Mødefilen er version 2, og dette program kan læse version 1. Intet er ændret.',
      wayOut: 'Opdatér programmet, og indlæs filen igen.',
      values: { version: 2, readable: 1 },
    })
  })

  it('is refused where it was cut off', () => {
    expect(refusalOf(file().slice(0, 900))?.code).toBe('meeting-file-json')
  })

  it.each([
    ['a missing field', { meeting: { ...content.meeting, date: undefined } }, 'meeting.date'],
    ['a date that does not exist', { meeting: { ...content.meeting, date: '2026-02-31' } }, 'meeting.date'],
    ['an unknown field', { secret: true }, 'secret'],
    ['a version that never was', { version: 0 }, 'version'],
    ['an item without a title', { items: [{ ...content.items[0], title: '' }] }, 'items[0].title'],
    [
      'a text with an unknown node',
      {
        items: [
          {
            ...content.items[0],
            sections: [
              { key: 'summary', heading: 'Sammendrag', body: { type: 'doc', content: [{ type: 'video' }] } },
            ],
          },
        ],
      },
      'items[0].sections[0].body',
    ],
  ])('is refused with %s, naming the place', (_, change, place) => {
    const refusal = refusalOf(file(change))

    expect(refusal?.code).toBe('meeting-file-invalid')
    expect(refusal?.message).toContain(`Mødefilen har en fejl ved «${place}»: `)
  })
})
