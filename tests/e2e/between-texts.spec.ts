import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { press, type as write } from './support/hold-window.ts'
import { addItem, openItem, openSample, saved } from './support/meeting-window.ts'

const textbox = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true })

async function writeIn(window: Page, name: string): Promise<void> {
  await textbox(window, name).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toHaveAttribute('aria-label', name)
}

test('feature 53: Tab goes from text to text, and what is typed on is text; no section is renamed or removed by it', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Længere åbningstid')
  await writeIn(window, 'Baggrund')
  await press(window, 'Control+End', 'Tab')
  await expect(textbox(window, 'Sagsfremstilling')).toBeFocused()
  await write(window, 'Udvalget fik en gennemgang af sagen. ')
  await expect(textbox(window, 'Sagsfremstilling')).toContainText('Udvalget fik en gennemgang af sagen.')
  await press(window, 'Shift+Tab')
  await expect(textbox(window, 'Baggrund')).toBeFocused()
  await saved(window)

  await writeIn(window, 'Indstillingspunkt 1')
  await press(window, 'Tab')
  await expect(textbox(window, 'Indstillingspunkt 2')).toBeFocused()
  await press(window, 'Shift+Tab', 'Shift+Tab')
  await expect(textbox(window, 'Indledning')).toBeFocused()
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([])
  const attachment = 'bilaget Erfaringer fra filialen i Sønderby'
  await textbox(window, `Navn på ${attachment}`).focus()
  await press(window, 'Tab')
  await expect(window.getByLabel(`Bemærkning til ${attachment}`).first()).toBeFocused()
})

test('feature 53: the buttons beside a text are come to with Esc and then Tab or Shift+Tab', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Længere åbningstid')
  await writeIn(window, 'Indstillingspunkt 1')
  await press(window, 'Escape', 'Tab')
  await expect(window.getByRole('button', { name: 'Flyt ned: Indstillingspunkt 1' })).toBeFocused()
  await press(window, 'Tab')
  await expect(window.getByRole('button', { name: 'Fjern: Indstillingspunkt 1' })).toBeFocused()
  await writeIn(window, 'Baggrund')
  await press(window, 'Escape', 'Shift+Tab')
  await expect(window.getByRole('button', { name: 'Handlinger for Baggrund' })).toBeFocused()
  await press(window, 'Tab')
  await expect(textbox(window, 'Baggrund')).toBeFocused()
})

test('feature 53: a text that is not begun is one Tab comes to, and the first letter typed there is its own', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sammendrag/ }).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await write(window, 'Broen er smal.')
  await press(window, 'Tab')
  await expect(window.getByRole('button', { name: /^Tilføj baggrund/ })).toBeFocused()
  await press(window, 'Escape', 'Shift+Tab', 'Tab')
  await expect(window.getByRole('button', { name: /^Tilføj baggrund/ })).toBeFocused()
  await write(window, 'Den gamle er lukket.')
  await expect(textbox(window, 'Baggrund')).toHaveText('Den gamle er lukket.')
  await press(window, 'Shift+Tab')
  await expect(textbox(window, 'Sammendrag')).toBeFocused()
})
