import type { Page } from '@playwright/test'

/** Holds back what is asked of the program from here on, until it is let go: what follows is typed before any answer. */
export async function holdAnswers(window: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await window.route('**/*', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}
