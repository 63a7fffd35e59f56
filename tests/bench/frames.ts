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
import { agenda, type Gesture, holdGestures, meetingGestures, strip } from './support/gestures.ts'
import { type Frames, longestFrame } from './support/longest-frame.ts'

/*
 * The longest frame of the built window while a meeting of 100 items, 300 attachments and 25 members is scrolled and an
 * item is dragged, beside one of 10 items. The goal: none longer than 50 ms. The medians of a few rounds are told, and the
 * processor time of the window's longest task, which other programs on the machine do not lengthen.
 */

const rounds = Number(process.env['REFERENT_ROUNDS'] ?? 5)
const goal = 50

interface Meetings {
  readonly big: BenchMeeting
  readonly small: BenchMeeting
}

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
    const page = await browser.newPage({ locale: 'da-DK' })
    await page.goto(program.address)
    await measure(page, meetings)
  } finally {
    await browser.close()
    await program.stop()
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

async function fill(): Promise<Meetings> {
  const opened = await openApplication({
    dataFolder,
    resources: resolve(import.meta.dirname, '../../resources'),
    version: '0',
    printWorker: null,
    holder: 'målingen',
  })
  if (!opened.ok) throw new Error(opened.refusal.message)
  const call = createRouterClient(opened.value.router)
  const big = await buildMeeting(call, '2026-03-03', 100)
  const small = await buildMeeting(call, '2026-04-07', 10)
  await opened.value.close()
  return { big, small }
}

interface Place {
  readonly path: string
  /** The window's size; the strip of 25 members has something to scroll only in a small one. */
  readonly size: { readonly width: number; readonly height: number }
  readonly gestures: readonly Gesture[]
  readonly ready: (page: Page) => Promise<void>
}

async function measure(page: Page, { big, small }: Meetings): Promise<void> {
  const places: readonly Place[] = [
    {
      path: '',
      size: { width: 1280, height: 800 },
      gestures: meetingGestures,
      ready: (at) => agenda(at).getByRole('option').first().waitFor(),
    },
    {
      path: '/hold',
      size: { width: 900, height: 600 },
      gestures: holdGestures,
      ready: (at) => strip(at).waitFor(),
    },
  ]
  for (const place of places) {
    const found = place.gestures.map((gesture) => ({ gesture, big: [] as Frames[], small: [] as Frames[] }))
    for (let round = 0; round < rounds; round += 1)
      for (const [which, { meetingId }] of [
        ['big', big],
        ['small', small],
      ] as const) {
        await goTo(page, meetingId, place)
        for (const { gesture, [which]: all } of found)
          all.push(await longestFrame(page, () => gesture.use(page)))
      }
    for (const { gesture, big: ours, small: other } of found) report(gesture, medians(ours), medians(other))
  }
}

/** Opens a meeting and waits until what it reads behind the screen is there. */
async function goTo(page: Page, meetingId: string, { path, size, ready }: Place): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/moede/${meetingId}${path}`)
  await ready(page)
  await page.waitForTimeout(1500)
}

function report({ name, bound }: Gesture, ours: Frames, other: Frames): void {
  const ratio = (ours.work / other.work).toFixed(2)
  console.log(
    `${name}: 100 items ${told(ours)}; 10 items ${told(other)}; ratio of the work ${ratio}` +
      (bound ? ` (goal: no frame over ${goal} ms): ${verdict(ours)}` : ' (no goal)'),
  )
}

/** A frame that was long without the window having worked in it tells of the machine, not of the program. */
function verdict({ frame, work }: Frames): string {
  if (work > goal) return 'DOES NOT HOLD'
  return frame <= goal ? 'holds' : 'the machine was busy; by the work of the window it holds'
}

function medians(all: readonly Frames[]): Frames {
  const median = (of: (frames: Frames) => number) =>
    all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
  return {
    frame: median(({ frame }) => frame),
    reported: median(({ reported }) => reported),
    work: median(({ work }) => work),
  }
}

function told({ frame, reported, work }: Frames): string {
  const browser = reported === 0 ? 'no long task' : `long task ${reported.toFixed(0)} ms`
  return `longest frame ${frame.toFixed(0)} ms, ${browser}, longest work ${work.toFixed(1)} ms`
}
