import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { openItem, openSample, savedAnew } from './support/meeting-window.ts'

const summary = (window: Page) => window.getByRole('textbox', { name: 'Sammendrag' })
const told = (window: Page) =>
  window.getByRole('alert').filter({ hasText: 'Sammendrag blev ændret, fordi der blev fortrudt' })

/** Puts the caret at the end of a text. */
async function writeIn(window: Page, name: string): Promise<void> {
  await window.getByRole('textbox', { name }).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.press('Control+End')
}

test('feature 53: who has the caret in a text that another window’s undo changes is told, and finds it as it was', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const other = await window.context().newPage()
  await other.goto(window.url())
  await writeIn(other, 'Sammendrag')
  await savedAnew(other, () => other.keyboard.type(' Ordene fra det andet vindue.'))
  await other.keyboard.press('Escape')
  await expect(summary(window)).toContainText('Ordene fra det andet vindue.')

  await writeIn(window, 'Baggrund')
  await other.keyboard.press('Control+z')
  await expect(summary(window)).not.toContainText('Ordene fra')
  await other.keyboard.press('Control+y')
  await expect(summary(window)).toContainText('Ordene fra')
  await expect(told(window)).toHaveCount(0)

  await writeIn(window, 'Sammendrag')
  await other.keyboard.press('Control+z')
  await expect(told(window)).toContainText('Teksten, som den var, står under Versioner.')
  await expect(summary(window)).not.toContainText('Ordene fra')
  await expect(summary(window)).toBeFocused()
  await expect(told(other)).toHaveCount(0)
  await window.getByRole('button', { name: 'Versioner', exact: true }).click()
  const versions = window.getByRole('region', { name: 'Versioner af Sammendrag' }).getByRole('button')
  await versions.first().click()
  await expect(window.getByText('Ordene fra det andet vindue.').first()).toBeVisible()
})
