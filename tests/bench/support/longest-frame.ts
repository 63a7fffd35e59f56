import type { Page } from '@playwright/test'
import { longestTask } from './longest-task.ts'

/** What the window felt like while something was done, in milliseconds. */
export interface Frames {
  /** The longest time between two of the window's turns to draw, however busy the machine was. */
  readonly frame: number
  /** The longest that the browser reported as a long task or a long frame; 0 where none reached 50 ms. */
  readonly reported: number
  /** The longest task of the window's main thread in processor time: its own work, whatever else the machine did. */
  readonly work: number
}

interface Recording {
  frame: number
  reported: number
  running: boolean
}

declare global {
  interface Window {
    referentFrames: Recording
  }
}

/** Records while `use` runs and until a moment after it. */
export async function longestFrame(page: Page, use: () => Promise<void>): Promise<Frames> {
  let frames = { frame: Number.NaN, reported: Number.NaN }
  const work = await longestTask(page, async () => {
    await page.evaluate(record)
    await use()
    await page.waitForTimeout(300)
    frames = await page.evaluate(() => {
      window.referentFrames.running = false
      const { frame, reported } = window.referentFrames
      return { frame, reported }
    })
  })
  return { ...frames, work }
}

/** Runs in the window. */
async function record(): Promise<void> {
  const recording = { frame: 0, reported: 0, running: true }
  window.referentFrames = recording
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recording.reported = Math.max(recording.reported, duration)
    if (!recording.running) observer.disconnect()
  })
  observer.observe({ entryTypes: ['longtask', 'long-animation-frame'] })
  let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const next = (now: number) => {
    recording.frame = Math.max(recording.frame, now - before)
    before = now
    if (recording.running) requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}
