import { resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openApplication } from '../../../src-main/application/open-application.ts'
import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { meetingFileFormat, meetingFileVersion } from '../../../src-main/domain/meeting/meeting-file.ts'
import type { Call } from '../../integration/random-operations/open-program.ts'
import { item, meeting, member, rich, section } from '../../support/builders/index.ts'
import { compound, numbers, prose } from './invented-text.ts'

/** How large a store is made. */
export interface StoreSize {
  readonly committees: number
  /** Meetings of each committee. */
  readonly meetings: number
  /** Items of each meeting. */
  readonly items: number
}

/** The program's operations over a data folder, for benches that need no window. */
export async function openForBench(dataFolder: string): Promise<{ call: Call; close: () => Promise<void> }> {
  const opened = await openApplication({
    dataFolder,
    resources: resolve(import.meta.dirname, '../../../resources'),
    version: '0',
    printWorker: null,
    holder: 'målingen',
    undo: false,
  })
  if (!opened.ok) throw new Error(opened.refusal.message)
  return { call: createRouterClient(opened.value.router), close: opened.value.close }
}

/** Fills a data folder with invented meetings, about 2 kB of text to an item, and lets all of it be indexed. */
export async function fillStore(dataFolder: string, size: StoreSize): Promise<void> {
  const { committees, meetings, items } = size
  const { call, close } = await openForBench(dataFolder)
  for (let committee = 0; committee < committees; committee += 1)
    for (let at = 0; at < meetings; at += 1) await importMeeting(call, { committee, at, items })
  await call.search.find({ text: 'havneplan' })
  await close()
}

async function importMeeting(
  call: Call,
  { committee, at, items }: { readonly committee: number; readonly at: number; readonly items: number },
): Promise<void> {
  const next = numbers(committee * 100_003 + at)
  const made = meeting({
    committee: { name: `Udvalg ${committee + 1}`, authority: 'Nordvig Kommune' },
    meeting: { date: dateOf(at) },
    participants: Array.from({ length: 7 }, (_, index) =>
      member(`Medlem ${index + 1}`, { party: 'X', attendance: 'present' }),
    ),
    items: Array.from({ length: items }, (_, index) => inventedItem(next, index)),
  })
  const content = JSON.stringify({ format: meetingFileFormat, version: meetingFileVersion, ...made })
  const read = await call.documents.import({ fileName: 'opfundet.json', content, replace: false })
  if (!read.ok) throw new Error(read.refusal.message)
}

/** Two meetings a month from January 2006. */
function dateOf(at: number): string {
  const month = Math.floor(at / 2)
  return new Date(Date.UTC(2006, month, at % 2 === 0 ? 5 : 19)).toISOString().slice(0, 10)
}

function inventedItem(next: () => number, index: number) {
  return item(`${capital(compound(next))} og ${compound(next)}`, {
    caseNumber: `${two(next() * 88)}.${two(next() * 20)}.${two(next() * 30)}-P19-${Math.floor(next() * 900) + 1}-26`,
    access: index % 12 === 11 ? 'closed' : 'open',
    sections: [
      section('background', rich(prose(next, 60))),
      section('case-presentation', rich(prose(next, 130))),
      section('decision'),
    ],
    decision: { ...emptyDecision, body: rich('Godkendt som indstillet.'), outcome: 'approved' },
  })
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
