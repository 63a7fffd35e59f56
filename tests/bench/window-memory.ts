import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { buildIfNeeded } from '../../bin/build.ts'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { startProgram } from '../support/program.ts'
import { fillStore, openForBench } from './support/big-store.ts'

/*
 * The memory of the window after 200 meetings have been opened in turn beside that after 20: the heap in use after a collection,
 * and the nodes that are alive. The goal: within 20 %.
 */

const goal = 1.2
const executablePath = findBrowser()
if (executablePath === null) {
  console.log('skipped: there is no Chromium here')
  process.exit(0)
}
await buildIfNeeded()
const dataFolder = mkdtempSync(join(tmpdir(), 'referent-bench-'))
try {
  await fillStore(dataFolder, { committees: 1, meetings: 200, items: 20 })
  const meetings = await meetingIds()
  const program = await startProgram(dataFolder)
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  try {
    const page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1280, height: 800 } })
    const devtools = await page.context().newCDPSession(page)
    await page.goto(program.address)
    await page.getByRole('row').nth(1).waitFor()
    for (const id of meetings.slice(0, 20)) await open(page, id)
    const early = await used(devtools)
    for (const id of meetings.slice(20)) await open(page, id)
    report(early, await used(devtools))
  } finally {
    await browser.close()
    await program.stop()
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

interface Used {
  /** Megabytes. */
  readonly heap: number
  readonly nodes: number
}

async function meetingIds(): Promise<string[]> {
  const { call, close } = await openForBench(dataFolder)
  const [line] = await call.committee.list()
  await close()
  return (line?.meetings ?? []).map(({ id }) => id)
}

/** Opens a meeting and its second item, and begins to write in it. */
async function open(page: Page, meetingId: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/moede/${meetingId}`)
  const second = page.getByRole('option').nth(1)
  await page.waitForFunction(
    (id) => location.hash.includes(id) && document.querySelector('[role="option"]') !== null,
    meetingId,
  )
  await second.click()
  await page.getByRole('textbox', { name: 'Baggrund' }).click()
  await page.getByRole('toolbar').waitFor()
}

async function used(devtools: CDPSession): Promise<Used> {
  await devtools.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { nodes } = await devtools.send('Memory.getDOMCounters')
  return { heap: usedSize / 1024 / 1024, nodes }
}

function report(early: Used, late: Used): void {
  const ratio = late.heap / early.heap
  console.log(
    `memory of the window after 200 meetings: ${late.heap.toFixed(1)} MB and ${late.nodes} nodes, ` +
      `after 20 ${early.heap.toFixed(1)} MB and ${early.nodes}, ratio ${ratio.toFixed(2)} (goal ${goal}): ` +
      `${ratio <= goal ? 'holds' : 'DOES NOT HOLD'}`,
  )
}
