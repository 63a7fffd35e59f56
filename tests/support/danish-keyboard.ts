import type { Page } from '@playwright/test'

/**
 * Gives the page a keyboard with Danish letters. Playwright knows a US one, and puts other letters into the text without a
 * key; what hears keys, as before the editor has come, then hears nothing of them.
 */
export async function danishKeyboard(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const { keyboard } = page
  const typeOne = keyboard.type.bind(keyboard)
  keyboard.type = async (text, options = {}) => {
    for (const letter of text) {
      if (/^[\n\r\t\x20-\x7e]$/.test(letter)) {
        await typeOne(letter, options)
        continue
      }
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter })
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
      if (options.delay !== undefined) await page.waitForTimeout(options.delay)
    }
  }
}
