import type { Page } from '@playwright/test'

/** What one key took, in milliseconds from its going down. */
export interface KeyTime {
  /** Until the frame with it stood on the screen, which is when the browser begins the next one. */
  readonly shown: number
  /** Until the window had done its own part of that frame; how long it waits for the screen's beat is not in it. */
  readonly made: number
}

declare global {
  interface Window {
    referentKeys: KeyTime[]
  }
}

/** The times of every key of a text; typed where the caret stands. */
export async function keyToFrame(page: Page, text: string): Promise<KeyTime[]> {
  await page.evaluate(() => {
    window.referentKeys = []
    window.addEventListener(
      'keydown',
      () => {
        const from = performance.now()
        let made: number | null = null
        requestAnimationFrame(() => {
          // Answered after the frame that is being made now has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            made = performance.now() - from
          }
          port2.postMessage(null)
          requestAnimationFrame(() => {
            const shown = performance.now() - from
            window.referentKeys.push({ shown, made: made ?? shown })
          })
        })
      },
      true,
    )
  })
  // A fast typist: eight keys in a second.
  await page.keyboard.type(text, { delay: 125 })
  await page.waitForFunction((count) => window.referentKeys.length >= count, text.length)
  return page.evaluate(() => window.referentKeys)
}
