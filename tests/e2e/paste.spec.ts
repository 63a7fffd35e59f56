import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, openSample, saved } from './support/meeting-window.ts'

const clipboard = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/paste', `${name}.html`), 'utf8')

/** Pastes into the text that is being written. */
async function paste(window: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await window.locator('.tiptap').evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(pasted)) clipboardData.setData(type, text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}

test('feature 51: lists, tables and notes from Word and Excel are pasted whole, and plainly with Ctrl+Shift+V', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Fra Word')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await paste(window, { 'text/html': clipboard('word-numbers-and-letters') })
  await expect(text.locator('ol[data-form="alpha"] > li')).toHaveCount(3)
  await expect(text.locator('ol[data-form="roman"] > li')).toHaveText(['i Nordvig', 'i Vang'])
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await paste(window, { 'text/html': clipboard('excel-merged-and-hidden'), 'text/plain': 'Regnskab' })
  await expect(text.locator('td[colspan="3"]')).toHaveText('Regnskab')
  await expect(text.locator('td[rowspan="2"]')).toHaveText('Kultur')
  await saved(window)
  await window.reload()
  await expect(text.locator('td[rowspan="2"]')).toHaveText('Kultur')

  await window.getByRole('button', { name: /^Tilføj baggrund/ }).click()
  // The editor hears the Shift key itself, and may still be on its way after the reload.
  await expect(window.locator('.tiptap')).toBeFocused()
  await window.keyboard.down('Shift')
  await paste(window, { 'text/html': '<ul><li><b>Fed</b></li></ul>', 'text/plain': '•\tFed\nOg mere' })
  await window.keyboard.up('Shift')
  const background = window.getByRole('textbox', { name: 'Baggrund' })
  await expect(background.locator('p')).toHaveText(['• Fed', 'Og mere'])
  await expect(background.locator('strong, li')).toHaveCount(0)
})

test('feature 51: a line of plain text that begins with a date is pasted as words', async ({ window }) => {
  await openSample(window)
  await addItem(window, 'Datoer')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await paste(window, { 'text/plain': '23. september 2026 mødes udvalget.' })
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(text.locator('p')).toHaveText('23. september 2026 mødes udvalget.')
  await expect(text.locator('li')).toHaveCount(0)
  await saved(window)
})

test('feature 51: what of a paste does not come along is told, and the rest stands in the text', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Fra nettet')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await paste(window, { 'text/html': clipboard('web-pictures') })
  await expect(window.getByText('7 billeder kom ikke med.')).toBeVisible()
  await expect(text.locator('p').first()).toHaveText('Kortet viser stien, og mere.')
  await paste(window, { 'text/html': '<p>Det er <s>ikke </s>godkendt.</p>' })
  await expect(window.getByText('Gennemstreget tekst kom ikke med.')).toBeVisible()
  await expect(text.locator('p').last()).toHaveText('Det er godkendt.')
})
