import type { Locator, Page } from '@playwright/test'
import { openItem } from './meeting-window.ts'

/** Opens the window anew without the editor: its part of the program is on its way until the answer is called. */
export async function holdEditor(window: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await window.route(/text-editor-[^/]*\.js$/, async (route) => {
    await promise
    await route.continue()
  })
  await window.reload()
  return resolve
}

/** A text that is gone into while the editor is on its way; what is typed then is typed before it. */
export interface EarlyText {
  readonly text: Locator
  readonly letEditorCome: () => void
}

/** Goes into the background of a case of the sample meeting, before the editor has come. */
export async function enterEarly(window: Page): Promise<EarlyText> {
  const letEditorCome = await holdEditor(window)
  await openItem(window, 'Nye regler for tilskud')
  const text = window.getByRole('textbox', { name: 'Baggrund' })
  await text.click()
  return { text, letEditorCome }
}
