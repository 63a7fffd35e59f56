import type { Page } from '@playwright/test'

declare global {
  interface Window {
    referentKeys: number[]
  }
}

/** Milliseconds from every key of a text going down in the window until the frame with it was painted; typed where the caret stands. */
export async function keyToFrame(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    window.referentKeys = []
    const channel = new MessageChannel()
    const waiting: number[] = []
    channel.port1.onmessage = () => {
      const now = performance.now()
      for (const from of waiting.splice(0)) window.referentKeys.push(now - from)
    }
    window.addEventListener(
      'keydown',
      () => {
        const from = performance.now()
        requestAnimationFrame(() => {
          waiting.push(from)
          // Answered after the frame that is being made now has been painted.
          channel.port2.postMessage(null)
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
