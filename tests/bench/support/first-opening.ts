import type { Browser } from '@playwright/test'
import { startProgram } from '../../support/program.ts'

/** What the first screen reads behind it has come by then, in milliseconds; the window goes on listening for news. */
const settled = 800

/** Milliseconds from the window being told to open a meeting until it is painted, in a program and a page that have opened none before. */
export async function firstOpening(
  browser: Browser,
  { dataFolder, meetingId }: { readonly dataFolder: string; readonly meetingId: string },
): Promise<number> {
  const program = await startProgram(dataFolder)
  const page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1280, height: 800 } })
  try {
    await page.goto(program.address)
    await page.getByRole('row').nth(1).waitFor()
    await page.waitForTimeout(settled)
    return await page.evaluate(openAndPaint, `#/moede/${meetingId}`)
  } finally {
    await page.close()
    await program.stop()
  }
}

/** In the page: goes there, and answers when the agenda and the text of an item have been painted. */
function openAndPaint(hash: string): Promise<number> {
  const shown = () =>
    document.querySelector('[role="option"]') !== null &&
    document.querySelector('article [data-text] p') !== null
  return new Promise((done) => {
    const start = performance.now()
    const painted = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
    const watcher = new MutationObserver(() => {
      if (!shown()) return
      watcher.disconnect()
      painted()
    })
    watcher.observe(document.body, { childList: true, subtree: true })
    window.location.hash = hash
  })
}
