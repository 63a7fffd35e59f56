import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { agenda, openSample, saved } from './support/meeting-window.ts'

const timeline = (window: Page) => window.getByRole('list', { name: 'Sagens forløb' })

/** Copies the sample's second case to a meeting in December, which is made, and follows the case from there. */
async function followCase(window: Page): Promise<void> {
  await openSample(window)
  await agenda(window).getByRole('option').nth(1).click()
  await window.getByRole('main').getByRole('button', { name: 'Flere handlinger' }).click()
  await window.getByRole('menuitem', { name: 'Kopiér til et andet møde …' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Til mødet').selectOption('En dato …')
  await dialog.getByLabel('Dato').fill('8. december 2026')
  await dialog.getByRole('button', { name: 'Kopiér' }).click()
  await expect(dialog).toHaveCount(0)
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill('8. december 2026')
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toContainText('8. december 2026')
  await agenda(window).getByRole('option').nth(1).click()
  await window.getByRole('link', { name: 'Følg sagen' }).press('Enter')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Sagen 18.15.00-Ø40-3-26')
}

test('feature 49: a case is followed from its item across meetings, and its items are opened from it', async ({
  window,
}) => {
  await followCase(window)
  const steps = timeline(window).locator(':scope > li')
  await expect(steps).toHaveCount(2)
  await expect(steps.nth(0)).toContainText('17. november 2026')
  await expect(steps.nth(0)).toContainText('Indstillingens punkt 1')
  await expect(steps.nth(0)).toContainText('Kopieret til')
  await expect(steps.nth(1)).toContainText('Dagsorden i kladde')
  await steps.nth(0).getByRole('link').first().press('Enter')
  await expect(window.getByRole('option', { selected: true })).toContainText('2')
  await window.goBack()
  await window.reload()
  await expect(steps).toHaveCount(2)
})

test('feature 49: a case number takes no more than can be kept, and a case that cannot be read says so', async ({
  window,
}) => {
  await openSample(window)
  await agenda(window).getByRole('option').nth(1).click()
  const field = window.getByRole('textbox', { name: 'Sagsnummer' })
  await field.press('Control+a')
  await window.keyboard.insertText('1'.repeat(250))
  await expect(field).toHaveValue('1'.repeat(200))
  await saved(window)
  await window.route('**/case', (route) => route.abort())
  await window.getByRole('link', { name: 'Følg sagen' }).click()
  await expect(window.getByRole('alert')).toContainText('Oplysningerne kunne ikke hentes.')
  await window.unroute('**/case')
  await window.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(timeline(window).getByRole('listitem').first()).toBeVisible()
})

test('feature 49: attendance is sorted by keyboard and saved as a CSV file', async ({ window }) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Fremmøde' }).click()
  const rows = window.getByRole('rowheader', { name: /\(/ })
  await expect(rows.first()).toContainText('Karen Lindholm')
  await window.getByRole('button', { name: 'Andel' }).press('Enter')
  await expect(window.getByRole('columnheader', { name: 'Andel' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows.first()).toContainText('Ole Brandt')
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Gem som CSV' }).press('Enter')
  expect((await download).suggestedFilename()).toBe('Kultur- og Fritidsudvalget fremmøde 2026.csv')
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain('\r\nOle Brandt')
  expect(text).toContain(';Medlem;1;0;0;1;0;0;0;0\r\n')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`feature 49: axe finds nothing in a case and the attendance in the ${colorScheme} theme`, async ({
    window,
  }) => {
    await window.emulateMedia({ colorScheme })
    await followCase(window)
    await expect(timeline(window)).toBeVisible()
    expect((await new AxeBuilder({ page: window }).analyze()).violations).toEqual([])
    await window.getByRole('link', { name: 'Fremmøde' }).click()
    await expect(window.getByRole('table')).toBeVisible()
    expect((await new AxeBuilder({ page: window }).analyze()).violations).toEqual([])
  })
