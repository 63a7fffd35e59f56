import type { Page } from '@playwright/test'

/** What the window saves from now on, of the decision unless another operation is named, is on its way until the answer is called. */
export async function heldSave(window: Page, operation = 'saveDecision'): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await window.route(new RegExp(operation), async (route) => {
    await held
    await route.continue()
  })
  return release
}
