import { expect, test, vi } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { doc, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { item, meeting, member, recommendation } from '../../support/builders/index.ts'
import { program, value } from '../application/support.ts'
import { run, runJson } from './run.ts'

// Every test begins several processes, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 60_000 })

const people = [
  member('Asta Holm', { party: 'A' }),
  member('Bo Krag', { party: 'V' }),
  member('Carla Lund', { party: 'V' }),
  member('Dan Munk'),
]

/** A data folder with a meeting of four members and three items, nothing recorded. */
async function withMeeting() {
  const { call, close, dataFolder: data } = await program()
  const items = [
    item('Haller', { recommendation: recommendation('Bygges.', 'Betales.') }),
    item('Broen'),
    item('Park'),
  ]
  const content = new TextDecoder().decode(printMeetingFile(meeting({ participants: people, items })))
  const imported = await call.documents.import({ fileName: 'møde.json', content, replace: false })
  const { meetingId } = value(imported)
  await close()
  return { data, meetingId, on: (...words: string[]) => runJson(data, ...words) }
}

test('feature 24: attend records all, then the exceptions', async () => {
  const { on, meetingId } = await withMeeting()
  expect((await on('attend', meetingId, '--all-present')).code).toBe(0)
  await on('attend', meetingId, '--person', 'Bo Krag', '--status', 'excused')
  const stands = ['--person', 'Gro Holt (V)', '--status', 'present', '--substitute-for', 'Bo Krag']
  await on('attend', meetingId, ...stands)
  const { code, json } = await on('attend', meetingId, '--person', 'Dan Munk', '--from', '2', '--to', '3')
  expect(code).toBe(0)
  expect(json).toMatchObject({
    participants: [
      { name: 'Asta Holm', attendance: 'present' },
      { name: 'Bo Krag', attendance: 'excused' },
      { name: 'Gro Holt', party: 'V', attendance: 'present', substituteFor: 'Bo Krag' },
      { name: 'Carla Lund', attendance: 'present' },
      { name: 'Dan Munk', attendance: 'present' },
    ],
    absences: [{ person: { name: 'Dan Munk', party: null }, fromItem: 2, toItem: 3 }],
  })
})

test('features 28 and 29: decide writes points and the whole, and leaves what it does not speak of', async () => {
  const { on, meetingId } = await withMeeting()
  const points = [
    '--point',
    '1',
    '--text',
    'Godkendt.',
    '--outcome',
    'approved',
    '--point',
    '2',
    '--text',
    'Udsættes.',
  ]
  const first = await on('decide', meetingId, '--item', '1', '--text', 'Med bemærkning.', ...points)
  expect(first.code).toBe(0)
  const again = await on('decide', `${meetingId}/1`, '--point', '2', '--outcome', 'deferred')
  expect(again.json).toMatchObject({
    items: [
      {
        decision: {
          body: doc(paragraph('Med bemærkning.')),
          points: [
            { recommendation: 1, outcome: 'approved', body: doc(paragraph('Godkendt.')) },
            { recommendation: 2, outcome: 'deferred', body: doc(paragraph('Udsættes.')) },
          ],
        },
      },
      {},
      {},
    ],
  })
  expect(await on('decide', meetingId, '--item', '1', '--point', '3', '--text', 'Ja.')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'decision-point-unknown' } },
  })
})

test('feature 30: vote takes letters and names, and refuses one who is out', async () => {
  const { data, on, meetingId } = await withMeeting()
  await on('attend', meetingId, '--all-present')
  const words = ['vote', meetingId, '--item', '2', '--for', 'A,Dan Munk', '--against', 'V']
  const told = await run(['--data', data, ...words])
  expect(told).toMatchObject({
    code: 0,
    out: 'For stemte 2: A og Dan Munk.\nImod stemte 2: V.\nForslaget er bortfaldet på grund af stemmelighed.\n',
  })
  await on('attend', meetingId, '--person', 'Dan Munk', '--from', '3')
  const out = await on('vote', meetingId, '--item', '3', '--for', 'A,V', '--abstained', 'Dan Munk')
  expect(out).toMatchObject({ code: 1, json: { refusal: { code: 'vote-member-out' } } })
  const split = ['--for', 'A,V', '--against', 'Carla Lund', '--subject', 'Bænkene']
  expect((await on('vote', meetingId, '--item', '3', ...split)).json).toMatchObject({
    items: [
      {},
      {},
      {
        decision: {
          votes: [
            {
              subject: 'Bænkene',
              ballots: [
                { by: 'party', party: 'A', count: 1, value: 'for' },
                { by: 'party', party: 'V', count: 1, value: 'for' },
                { by: 'member', person: { name: 'Carla Lund', party: 'V' }, value: 'against' },
              ],
            },
          ],
        },
      },
    ],
  })
})

test.each([
  [['attend', '--status', 'syg'], 2],
  [['attend', '--person', 'Asta Holm'], 1],
  [['attend', '--person', 'Ukendt', '--status', 'present'], 1],
  [['decide', '--item', 'to', '--text', 'Ja.'], 2],
  [['decide', '--item', '9', '--text', 'Ja.'], 1],
  [['vote', '--item', '1', '--for', 'A'], 1],
])('wrong input: %j ends with %i', async ([command = '', ...words], ended) => {
  const { data, meetingId } = await withMeeting()
  expect((await run(['--data', data, command, meetingId, ...words])).code).toBe(ended)
})

test('a number that is none is told of in Danish', async () => {
  const { data, meetingId } = await withMeeting()
  const { err } = await run(['--data', data, 'vote', meetingId, '--item', 'nul'])
  expect(err).toBe(
    'Værdien «nul» kan ikke bruges til --item <nummer>. Det skal være et helt tal over 0.\nSe «referent vote --help».\n',
  )
})
