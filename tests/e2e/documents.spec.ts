import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { inventedText } from '../support/invented-minutes.ts'
import { dropFiles, openSample } from './support/meeting-window.ts'

async function exported(window: Page, format: string): Promise<Buffer> {
  await window.keyboard.press('Control+e')
  await window.getByRole('radiogroup', { name: 'Format' }).getByText(format, { exact: true }).click()
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Gem fil' }).click()
  return readFile(await (await download).path())
}

test('feature 33: minutes are exported as Word, PDF and a web page', async ({ window }) => {
  await openSample(window)
  expect((await exported(window, 'Word')).subarray(0, 2).toString('latin1')).toBe('PK')
  expect((await exported(window, 'PDF')).subarray(0, 4).toString('latin1')).toBe('%PDF')
  expect((await exported(window, 'Webside')).toString('utf8')).toContain('<html lang="da"')
  await expect(window.getByText(/Filen .+\.html er gemt\./)).toBeVisible()
})

test('before a public export it is told what is left out', async ({ window }) => {
  await openSample(window)
  await window.keyboard.press('Control+e')
  await window.getByRole('radiogroup', { name: 'Til hvem' }).getByText('Offentlig').click()
  const list = window.getByRole('list', { name: 'Det udelades af den offentlige udgave' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText('Punkt 6')
})

test('feature 50: files are imported by dropping them, and one that is there already can replace it', async ({
  window,
}) => {
  await expect(window.getByRole('main')).toBeVisible()
  const file = { name: 'referat.txt', text: inventedText('with-header.txt') }
  await dropFiles(window.locator('body'), [file, { name: 'indkøb.txt', text: 'Mælk og brød' }])
  const report = window.getByRole('region', { name: 'Import' })
  await expect(report.getByText('1 af 2 læst ind')).toBeVisible()
  await expect(report.getByRole('link', { name: 'Åbn mødet' })).toHaveCount(1)
  await expect(report.getByRole('alert')).toHaveCount(1)
  await dropFiles(window.locator('body'), [{ ...file, text: file.text.replace('tirsdagen', 'onsdagen') }])
  await report.getByRole('button', { name: 'Se forskellene …' }).click()
  await expect(window.getByRole('dialog').locator('ins')).toContainText('onsdagen')
  await window.getByRole('button', { name: 'Overtag ændringerne' }).click()
  await expect(report.getByRole('link', { name: 'Åbn mødet' })).toHaveCount(2)
  await report.getByRole('link', { name: 'Åbn mødet' }).last().click()
  await expect(window.getByRole('listbox', { name: 'Dagsorden' })).toBeVisible()
})

test('feature 50: the report of an import that is undone goes with its meeting', async ({ window }) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Møder' }).click()
  await dropFiles(window.locator('body'), [
    { name: 'referat.txt', text: inventedText('with-header.txt') },
    { name: 'indkøb.txt', text: 'Mælk og brød' },
  ])
  const report = window.getByRole('region', { name: 'Import' })
  await expect(report.getByText('1 af 2 læst ind')).toBeVisible()
  await expect(report.getByRole('link', { name: 'Åbn mødet' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Fortrudt: Møde indlæst')).toBeVisible()
  await expect(report.getByRole('link', { name: 'Åbn mødet' })).toHaveCount(0)
  await expect(report.getByRole('alert'), 'what was not read is still told').toContainText('indkøb.txt')
})

test('feature 50: where an import that replaced a meeting is undone its report goes, and that of the first import stays', async ({
  window,
}) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Møder' }).click()
  const text = inventedText('with-header.txt')
  await dropFiles(window.locator('body'), [{ name: 'referat.txt', text }])
  const report = window.getByRole('region', { name: 'Import' })
  const links = report.getByRole('link', { name: 'Åbn mødet' })
  await expect(links).toHaveCount(1)
  const changed = text.replace('øver om tirsdagen', 'øver om onsdagen')
  expect(changed).not.toBe(text)
  await dropFiles(window.locator('body'), [{ name: 'rettet.txt', text: changed }])
  await report.getByRole('button', { name: 'Se forskellene …' }).click()
  await window.getByRole('button', { name: 'Overtag ændringerne' }).click()
  await expect(links).toHaveCount(2)
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Fortrudt: Møde indlæst')).toBeVisible()
  await expect(report.getByText('rettet.txt')).toHaveCount(0)
  await expect(links).toHaveCount(1)
})

test('the link to the very first meeting comes when the screen has settled, and stays under the hand', async ({
  window,
}) => {
  await expect(window.getByRole('main')).toBeVisible()
  const held = Promise.withResolvers<void>()
  await window.route('**/rpc/committee/list', async (route) => {
    await held.promise
    await route.continue()
  })
  const imported = window.waitForResponse('**/rpc/documents/import')
  await dropFiles(window.locator('body'), [{ name: 'referat.txt', text: inventedText('with-header.txt') }])
  await (await imported).finished()
  const link = window.getByRole('region', { name: 'Import' }).getByRole('link', { name: 'Åbn mødet' })
  expect(await link.count()).toBe(0)
  held.resolve()
  await link.press('Enter')
  await expect(window.getByRole('listbox', { name: 'Dagsorden' })).toBeVisible()
})

test('a new meeting is made in place, with a date in Danish', async ({ window }) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Møder' }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill('1. december 2026')
  await expect(window.getByText('tirsdag den 1. december 2026')).toBeVisible()
  await window.getByLabel('Klokken').fill('8.30')
  await window.getByRole('textbox', { name: 'Sted' }).fill('Biblioteket')
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByText('kl. 08:30, Biblioteket')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Udsend dagsorden' })).toBeVisible()
})
