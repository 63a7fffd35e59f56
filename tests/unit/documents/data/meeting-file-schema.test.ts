import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../../src-main/documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import {
  bulletList,
  doc,
  heading,
  listItem,
  orderedList,
  paragraph,
  text,
} from '../../../../src-main/domain/rich-text/build.ts'
import type { RichText } from '../../../../src-main/domain/rich-text/rich-text.ts'
import { richTextProseMirrorSchema } from '../../../../src-main/domain/rich-text/schema.ts'
import { fullMeeting, item, meeting, section } from '../../../support/builders/index.ts'
import { meetingFileJsonSchema } from '../../../support/meeting-file-schema.ts'
import { richTextDefinitions } from '../../../support/rich-text-json-schema.ts'
import { markedMeetings } from '../compose/marked-meeting.ts'

const published = new URL('../../../../resources/meeting-file.schema.json', import.meta.url)
const current = `${JSON.stringify(meetingFileJsonSchema(), null, 2)}\n`
if (process.env['UPDATE_MEETING_FILE_SCHEMA'] === '1') writeFileSync(published, current)

const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(meetingFileJsonSchema())

/** What is wrong with a file, as "path: message"; nothing where it satisfies the schema. */
function faults(file: unknown): string[] {
  validate(file)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}
const printed = (content: MeetingContent): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(printMeetingFile(content)))
const withText = (body: RichText) =>
  meeting({ items: [item('Haller', { sections: [section('summary', body)] })] })

test('the published schema is the current one (UPDATE_MEETING_FILE_SCHEMA=1 writes it)', () => {
  expect(readFileSync(published, 'utf8')).toBe(current)
})

const everyBlock = doc(
  heading(6, 'Emne'),
  paragraph(),
  paragraph(text('a', { type: 'bold' }, { type: 'underline' }), { type: 'hardBreak' }),
  orderedList(3, listItem('tre', bulletList('a'))),
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [{ type: 'tableHeader', attrs: { colspan: 1, rowspan: 2 }, content: [paragraph('År')] }],
      },
    ],
  },
)

test.each([
  ['an empty meeting', meeting()],
  ['the full meeting', fullMeeting()],
  ['every block of rich text', withText(everyBlock)],
])('%s satisfies it', (_, content) => {
  expect(faults(printed(content))).toEqual([])
})

test('whatever is printed satisfies it', () => {
  fc.assert(
    fc.property(markedMeetings, ({ content }) => {
      expect(faults(printed(content))).toEqual([])
    }),
    { seed: 2026, numRuns: 30 },
  )
})

test.each<[string, object, string]>([
  ['another format', { format: 'minutes' }, '/format: must be equal to constant'],
  ['a version of the future', { version: 2 }, '/version: must be equal to constant'],
  ['an unknown field', { notes: '' }, ': must NOT have additional properties'],
  ['no items', { items: undefined }, ": must have required property 'items'"],
])('%s does not satisfy it', (_, change, fault) => {
  expect(faults({ ...printed(fullMeeting()), ...change })).toContain(fault)
})

test('it knows the very nodes and marks of the rich text schema', () => {
  const described = [...JSON.stringify(richTextDefinitions).matchAll(/"type":\{"const":"(\w+)"\}/g)].map(
    ([, type]) => type,
  )
  const { nodes, marks } = richTextProseMirrorSchema
  expect(new Set(described)).toEqual(new Set([...Object.keys(nodes), ...Object.keys(marks)]))
})

test('a text with a node that is not in the schema does not satisfy it', () => {
  const file = JSON.stringify(printed(withText(doc(paragraph('Tekst')))))
  expect(faults(JSON.parse(file.replace('"paragraph"', '"video"'))).length).toBeGreaterThan(0)
  expect(faults(JSON.parse(file))).toEqual([])
})
