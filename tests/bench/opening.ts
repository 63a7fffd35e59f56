import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { chromium } from '@playwright/test'
import { buildIfNeeded } from '../../bin/build.ts'
import { openApplication } from '../../src-main/application/open-application.ts'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { buildMeeting } from './support/build-meeting.ts'
import { firstOpening } from './support/first-opening.ts'

/*
 * What a secretary waits for when she opens a meeting: from the moment the window is told to, until the agenda and the first
 * item's text have been painted. 100 items, 300 attachments and 25 members against 10 items, each the first meeting that is
 * opened in a program started anew. The goal is a ratio under 1.5.
 */

const rounds = Number(process.env['REFERENT_ROUNDS'] ?? 9)
const goal = 1.5

const executablePath = findBrowser()
if (executablePath === null) {
  console.log('skipped: there is no Chromium here')
  process.exit(0)
}
await buildIfNeeded()
const dataFolder = mkdtempSync(join(tmpdir(), 'referent-bench-'))
try {
  const meetings = await fill()
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  try {
    const times = { big: [] as number[], small: [] as number[] }
    for (let round = 0; round <= rounds; round += 1)
      for (const which of ['big', 'small'] as const) {
        const time = await firstOpening(browser, { dataFolder, meetingId: meetings[which] })
        if (round > 0) times[which].push(time)
      }
    report(median(times.big), median(times.small))
  } finally {
    await browser.close()
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

async function fill(): Promise<{ big: string; small: string }> {
  const resources = resolve(import.meta.dirname, '../../resources')
  const opened = await openApplication({
    dataFolder,
    resources,
    version: '0',
    printWorker: null,
    holder: 'målingen',
  })
  if (!opened.ok) throw new Error(opened.refusal.message)
  const call = createRouterClient(opened.value.router)
  const big = await buildMeeting(call, '2026-03-03', 100)
  const small = await buildMeeting(call, '2026-04-07', 10)
  await opened.value.close()
  return { big: big.meetingId, small: small.meetingId }
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
}

function report(big: number, small: number): void {
  const ratio = big / small
  console.log(
    `opening a meeting in the window, the first time: 100 items ${big.toFixed(0)} ms, 10 items ${small.toFixed(0)} ms, ` +
      `ratio ${ratio.toFixed(2)} (goal under ${goal}): ${ratio < goal ? 'holds' : 'DOES NOT HOLD'}`,
  )
}
