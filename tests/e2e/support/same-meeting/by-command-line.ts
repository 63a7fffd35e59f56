import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { MeetingSnapshot } from '../../../../src-main/domain/meeting/meeting.ts'
import { evening } from './evening.ts'

const entry = join(import.meta.dirname, '../../../../bin/referent.mjs')
const start = promisify(execFile)

/** A command line over one data folder: every call is a process of its own, and answers with its one JSON value. */
export function commandLine(dataFolder: string) {
  return async (...words: string[]): Promise<unknown> => {
    const { stdout } = await start(process.execPath, [entry, '--data', dataFolder, '--json', ...words])
    return JSON.parse(stdout)
  }
}

/** Holds the whole meeting from a script, from an empty data folder to approved minutes; answers the meeting's id. */
export async function holdByCommandLine(dataFolder: string): Promise<string> {
  const say = commandLine(dataFolder)
  const { committee, date, time, place } = evening
  await say('committee', 'add', '--name', committee, '--authority', evening.authority)
  const members = join(dataFolder, 'members.json')
  writeFileSync(members, JSON.stringify(evening.members))
  await say('committee', 'set', committee, '--members', members)
  const created = await say('meeting', 'create', committee, '--date', date, '--time', time, '--place', place)
  // The one field that is read of the answer; the two files that are compared are read and checked as meeting files.
  const { id } = created as Pick<MeetingSnapshot, 'id'>
  for (const { title, closed } of evening.cases)
    await say('item', 'add', id, '--kind', 'case', '--title', title, ...(closed ? ['--closed'] : []))
  await say('item', 'move', `${id}/3`, '--to', '2')
  await say('meeting', 'stage', id, '--to', 'sent')
  await say('attend', id, '--all-present')
  await say('attend', id, '--person', 'Ole Brandt', '--status', 'excused')
  await say('decide', id, '--item', '1', '--text', 'Taget til efterretning')
  await say('decide', id, '--item', '2', '--text', 'Indstillingen godkendt')
  await say(
    'vote',
    id,
    '--item',
    '2',
    '--for',
    'Karen Lindholm,Mette Sandgård,Signe Aaby',
    '--against',
    'Jens Vesterby',
  )
  await say('attend', id, '--person', 'Signe Aaby', '--from', '3')
  await say('decide', id, '--item', '3', '--text', 'Udsættes', '--outcome', 'deferred')
  await say('decide', id, '--item', '4', '--text', 'Indstillingen godkendt', '--outcome', 'approved')
  for (const stage of ['held', 'minutes-draft', 'approved']) await say('meeting', 'stage', id, '--to', stage)
  return id
}
