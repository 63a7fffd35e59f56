import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { chromium, type Page } from '@playwright/test'
import { buildIfNeeded } from '../../bin/build.ts'
import { openApplication } from '../../src-main/application/open-application.ts'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { startProgram } from '../support/program.ts'
import { type BenchMeeting, buildMeeting } from './support/build-meeting.ts'
import { longestTask } from './support/longest-task.ts'

/*
 * How long the page beside the text is behind the writing: from a key going down in the built window until the page with
 * that letter has been painted, in minutes of 40 pages beside minutes of a few. The goal: 150 ms in the median, and no work
 * of the window's own over 50 ms meanwhile.
 */

declare global {
  interface Window {
    referentBehind: Promise<number>
  }
}

const keys = Number(process.env['REFERENT_ROUNDS'] ?? 25)
const goal = 150
const longestWork = 50

const executablePath = findBrowser()
if (executablePath === null) {
  console.log('skipped: there is no Chromium here')
  process.exit(0)
}
await buildIfNeeded()
const dataFolder = mkdtempSync(join(tmpdir(), 'referent-bench-'))
try {
  const meetings = await fill()
  const program = await startProgram(dataFolder)
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  try {
    const page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1600, height: 1000 } })
    await page.goto(program.address)
    report(await written(page, meetings.big), await written(page, meetings.small))
  } finally {
    await browser.close()
    await program.stop()
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

async function fill(): Promise<{ readonly big: BenchMeeting; readonly small: BenchMeeting }> {
  const opened = await openApplication({
    dataFolder,
    resources: resolve(import.meta.dirname, '../../resources'),
    version: '0',
    printWorker: null,
    holder: 'målingen',
  })
  if (!opened.ok) throw new Error(opened.refusal.message)
  const call = createRouterClient(opened.value.router)
  const big = await buildMeeting(call, '2026-03-03', 19)
  const small = await buildMeeting(call, '2026-04-07', 2)
  await opened.value.close()
  return { big, small }
}

interface Written {
  readonly pages: string
  /** Milliseconds from a key to the painted page, shortest first. */
  readonly behind: readonly number[]
  /** Milliseconds of processor time of the window's longest task. */
  readonly work: number
}

async function written(page: Page, { meetingId, itemId }: BenchMeeting): Promise<Written> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/moede/${meetingId}/punkt/${itemId}`)
  const picture = page.getByRole('img', { name: /^Side \d+ af \d+, som/ })
  const text = page.getByText('Forvaltningen har gennemgået').first()
  await text.waitFor()
  const sider = page.getByRole('button', { name: 'Sider' })
  if ((await sider.getAttribute('aria-expanded')) === 'false') await sider.click()
  await picture.waitFor()
  await text.click()
  const behind: number[] = []
  const work = await longestTask(page, async () => {
    for (let key = 0; key <= keys; key += 1) {
      const time = await oneKey(page)
      if (key > 0) behind.push(time)
      // Until it is saved, so that the next key is a change of its own.
      await page.waitForTimeout(900)
    }
  })
  const pages = (await picture.getAttribute('aria-label')) ?? ''
  return { pages, behind: behind.sort((a, b) => a - b), work }
}

/** Presses a key, and answers how long it took until the page with it was painted. */
async function oneKey(page: Page): Promise<number> {
  await page.evaluate(watch)
  await page.keyboard.type('e')
  return page.evaluate(() => window.referentBehind)
}

/** Runs in the window, before the key is pressed. */
function watch(): void {
  const picture = document.querySelector('[role=img][aria-label$="som den bliver trykt"]')
  if (picture === null) throw new Error('no page stands beside the text')
  window.referentBehind = new Promise((done) => {
    let pressed = Number.NaN
    window.addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true })
    const observer = new MutationObserver(() => {
      if (Number.isNaN(pressed)) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - pressed)))
    })
    observer.observe(picture, { childList: true, subtree: true })
  })
}

function report(big: Written, small: Written): void {
  const ratio = (median(big) / median(small)).toFixed(1)
  console.log(`${told(big)}; ${told(small)}; ratio ${ratio}`)
  const holds = median(big) <= goal && big.work <= longestWork
  console.log(
    `(goal: ${goal} ms in the median, no work over ${longestWork} ms): ${holds ? 'holds' : 'DOES NOT HOLD'}`,
  )
}

function told({ pages, behind, work }: Written): string {
  const [median, slowest] = [behind[Math.floor(behind.length / 2)], behind.at(-1)].map((time) =>
    (time ?? Number.NaN).toFixed(0),
  )
  return `${pages.split(',')[0]}: ${median} ms behind (slowest ${slowest}), longest work ${work.toFixed(1)} ms`
}

function median({ behind }: Written): number {
  return behind[Math.floor(behind.length / 2)] ?? Number.NaN
}
