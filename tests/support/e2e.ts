import { test as base, type Page } from '@playwright/test'
import { danishKeyboard } from './danish-keyboard.ts'
import { type Program, removeDataFolder, startProgram, temporaryDataFolder } from './program.ts'

export { expect } from '@playwright/test'

/** Makes the browser slower by REFERENT_SLOW times, where that is set: what only holds on a quick machine is then found. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['REFERENT_SLOW'] ?? 1)
  if (rate === 1) return
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
}

/**
 * Playwright's `test` with the built program: `program` runs over a data folder of its own, `window` is a page that has
 * been let in. A test that restarts the program does so with `startProgram(program.dataFolder)`.
 */
export const test = base.extend<{ readonly program: Program; readonly window: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from its first parameter.
  program: async ({}, use) => {
    const program = await startProgram(temporaryDataFolder())
    await use(program)
    await program.stop()
    removeDataFolder(program.dataFolder)
  },
  window: async ({ page, program }, use) => {
    await slowDown(page)
    await danishKeyboard(page)
    await page.goto(program.address)
    await use(page)
  },
})
