import { readFile } from 'node:fs/promises'
import { expect, test } from '../support/e2e.ts'
import { addItem, agenda, openSample, saved } from './support/meeting-window.ts'

test('feature 57: the first run leads from nothing to the agenda as a PDF', async ({ window }) => {
  await window.getByRole('button', { name: 'Opret et udvalg' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Udvalgets navn').fill('Havneudvalget')
  await dialog.getByRole('button', { name: 'Opret' }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill('6. april 2027')
  await window.getByRole('button', { name: 'Opret møde', exact: true }).click()
  await expect(agenda(window)).toBeVisible()
  await addItem(window, 'Ny mole')
  await window.getByRole('button', { name: /^Tilføj sammendrag/ }).click()
  await window.keyboard.type('Molen forlænges i 2028.')
  await saved(window)
  await window.keyboard.press('Control+e')
  const download = window.waitForEvent('download')
  await window.getByRole('dialog', { name: 'Eksportér' }).getByRole('button', { name: 'Gem fil' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/2027-04-06.*\.pdf$/)
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-')
})

test('feature 57: the ways to begin are known by name too, and the committee is made from there', async ({
  window,
}) => {
  await expect(window.getByRole('button', { name: 'Opret et udvalg' })).toBeVisible()
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.keyboard.type('Opret et udvalg')
  await expect(window.getByRole('option', { name: 'Opret et udvalg' })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog').getByLabel('Udvalgets navn')).toBeFocused()
})

test('feature 57: the sample committee that is undone from its list of meetings is had back on the first screen', async ({
  window,
}) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  const list = window.getByRole('heading', { name: 'Møder', level: 1 })
  await expect(list).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('button', { name: 'Opret prøveudvalget' })).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await expect(list).toBeVisible()
})
