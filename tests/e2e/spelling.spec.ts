import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { openItem, openSample, saved } from './support/meeting-window.ts'

const mistakes = (window: Page) => window.locator('.misspelled')
const suggestions = (window: Page) => window.getByRole('listbox', { name: /^Forslag til/ })

/** Opens a text of the sample meeting and writes in it, as its last paragraph. */
async function write(window: Page, text: string) {
  await openItem(window, 'Nye regler for tilskud')
  await window.getByRole('textbox', { name: 'Baggrund' }).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.type(text)
}

test.beforeEach(async ({ window }) => openSample(window))

test('feature 55: a misspelt word is marked, corrected by keyboard, and a committee word is learnt', async ({
  window,
}) => {
  await write(window, 'Udvagl og kulturjagtz. ')
  await expect(mistakes(window)).toHaveText(['Udvagl', 'kulturjagtz'])

  await window.keyboard.press('F7')
  await window.keyboard.press('Enter')
  await expect(mistakes(window)).toHaveText(['kulturjagtz'])
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toContainText('Udvalg og kulturjagtz.')

  await window.keyboard.press('F7')
  const learn = suggestions(window).getByRole('option', { name: 'Tilføj til udvalgets ord' })
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('ArrowUp')
  await expect(learn).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
  await expect(mistakes(window)).toHaveCount(0)
  await saved(window)

  await window.getByRole('link', { name: 'Opsætning' }).click()
  await expect(window.getByRole('list', { name: 'Udvalgets ord' })).toContainText('kulturjagtz')
})
