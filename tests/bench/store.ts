import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { buildIfNeeded } from '../../bin/build.ts'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { startProgram } from '../support/program.ts'
import { fillStore, openForBench } from './support/big-store.ts'
import { callProgram } from './support/call-program.ts'
import { firstOpening } from './support/first-opening.ts'
import { compound, numbers } from './support/invented-text.ts'

/*
 * A store of 100,000 invented items beside one with a single meeting. Searching as one types: the 95th percentile over fifty kinds
 * of query, the broadest two-letter beginnings among them. Opening a meeting, and starting the program, against the small store.
 * REFERENT_BIG_STORE names a folder in which the large store is kept for the next run.
 */

const rounds = Number(process.env['REFERENT_ROUNDS'] ?? 9)
const scratch = mkdtempSync(join(tmpdir(), 'referent-bench-'))
const kept = process.env['REFERENT_BIG_STORE']
const large = kept ?? join(scratch, 'large')
const small = join(scratch, 'small')

await buildIfNeeded()
try {
  if (!existsSync(large)) {
    mkdirSync(large, { recursive: true })
    await fillStore(large, { committees: 10, meetings: 400, items: 25 })
  }
  await fillStore(small, { committees: 1, meetings: 1, items: 25 })
  await searching()
  await opening()
  await starting()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function searching(): Promise<void> {
  const { call, close } = await openForBench(large)
  const times: number[] = []
  let slowest = { text: '', ms: 0 }
  for (let round = 0; round <= rounds; round += 1)
    for (const query of queries()) {
      const start = performance.now()
      await call.search.find(query)
      const ms = performance.now() - start
      if (round === 0) continue
      times.push(ms)
      if (ms > slowest.ms) slowest = { text: query.text, ms }
    }
  await close()
  const p95 = percentile(times, 0.95)
  console.log(
    `searching 100,000 items: 95th percentile ${p95.toFixed(1)} ms, median ${percentile(times, 0.5).toFixed(1)} ms, ` +
      `slowest «${slowest.text}» ${slowest.ms.toFixed(0)} ms (goal under 50 ms): ${p95 < 50 ? 'holds' : 'DOES NOT HOLD'}`,
  )
}

/** Fifty kinds of query. */
function queries(): { text: string; year?: number; access?: 'open' | 'closed' }[] {
  const next = numbers(7)
  const words = Array.from({ length: 12 }, () => compound(next))
  return [
    ...['ha', 'og', 'bø', 'sk', 've', 'pl', 'i', 'de', 'fo', 'aa', 'ko', 'in'].map((text) => ({ text })),
    ...words.map((text) => ({ text })),
    ...words.slice(0, 6).map((text) => ({ text: text.slice(0, 5) })),
    ...words.slice(0, 5).map((text, at) => ({ text: `${text} ${words[at + 5]}` })),
    ...words.slice(0, 4).map((text) => ({ text: `"${text} og"` })),
    ...words.slice(0, 4).map((text, at) => ({ text, year: 2008 + at * 4 })),
    ...words.slice(0, 3).map((text) => ({ text, access: 'closed' as const })),
    { text: '12.05.11' },
    { text: 'findes slet ikke' },
    { text: 'skal udvalget godkende' },
    { text: 'pl', year: 2015 },
  ]
}

/** What the secretary waits for: from the window being told to open the newest meeting until it is painted. */
async function opening(): Promise<void> {
  const executablePath = findBrowser()
  if (executablePath === null) return console.log('skipped: there is no Chromium here')
  const meetings = { large: await newestMeeting(large), small: await newestMeeting(small) }
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  const times = { large: [] as number[], small: [] as number[] }
  for (let round = 0; round <= rounds; round += 1)
    for (const [which, dataFolder] of turnedBy(round)) {
      const time = await firstOpening(browser, { dataFolder, meetingId: meetings[which] })
      if (round > 0) times[which].push(time)
    }
  await browser.close()
  tell('opening a meeting of 25 items in the window', times, 1.1)
}

async function newestMeeting(folder: string): Promise<string> {
  const { call, close } = await openForBench(folder)
  const [line] = await call.committee.list({ newest: 1 })
  await close()
  return line?.meetings[0]?.id ?? ''
}

/** From the start of the process to the answer with which the window shows its first screen. */
async function starting(): Promise<void> {
  const times = { large: [] as number[], small: [] as number[] }
  for (let round = 0; round <= rounds; round += 1)
    for (const [which, folder] of turnedBy(round)) {
      const start = performance.now()
      const program = await startProgram(folder)
      await (await callProgram(program)).committee.list({ newest: 30 })
      const time = performance.now() - start
      await program.stop()
      if (round > 0) times[which].push(time)
    }
  tell('starting the program', times, 1.3)
}

/** Both stores; each goes first in every other round, so that neither always follows the other. */
function turnedBy(round: number): readonly (readonly ['large' | 'small', string])[] {
  const both = [['large', large] as const, ['small', small] as const]
  return round % 2 === 0 ? both : both.toReversed()
}

function tell(what: string, times: { large: number[]; small: number[] }, goal: number): void {
  const [big, little] = [percentile(times.large, 0.5), percentile(times.small, 0.5)]
  const ratio = big / little
  console.log(
    `${what} in a store of 100,000 items: ${big.toFixed(1)} ms, with one meeting ${little.toFixed(1)} ms, ` +
      `ratio ${ratio.toFixed(2)} (goal under ${goal}): ${ratio < goal ? 'holds' : 'DOES NOT HOLD'}`,
  )
}

function percentile(all: readonly number[], part: number): number {
  return all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? Number.NaN
}
