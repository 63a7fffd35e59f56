import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, openItem, openSample } from './support/meeting-window.ts'

async function openExport(window: Page): Promise<Locator> {
  await window.keyboard.press('Control+e')
  return window.getByRole('dialog', { name: 'Eksportér' })
}

async function save(dialog: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = dialog.page().waitForEvent('download')
  await dialog.getByRole('button', { name: 'Gem fil' }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const choose = (dialog: Locator, group: string, value: string) =>
  dialog.getByRole('radiogroup', { name: group }).getByText(value, { exact: true }).click()

test('feature 32: an excerpt is of the item that is open, and a closed one is not for the public', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const dialog = await openExport(window)
  await dialog.getByRole('radio', { name: 'Protokoludskrift af ét punkt' }).check()
  const item = dialog.getByRole('combobox', { name: 'Punkt' })
  await expect(item).toHaveValue(/^Punkt 2\. /)
  await choose(dialog, 'Til hvem', 'Offentlig')
  const { name, bytes } = await save(dialog)
  expect(name).toMatch(/Punkt 02 .+\.pdf$/)
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('%PDF')

  await dialog.getByRole('button', { name: 'Eksportér mere' }).click()
  await item.click()
  await window.getByRole('option', { name: /^Punkt 6\. .+\(lukket\)$/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('Punkt 6 er lukket')
  await expect(dialog.getByRole('button', { name: 'Gem fil' })).toBeDisabled()
  await choose(dialog, 'Til hvem', 'Intern')
  expect((await save(dialog)).name).toMatch(/Punkt 06 .+\.pdf$/)
})

test('feature 30: what the public will not see is told as the meeting stands, also where another window opens an item meanwhile', async ({
  window,
}) => {
  await openSample(window)
  const other = await window.context().newPage()
  await other.goto(window.url())
  await openItem(other, 'Salg af det tidligere klubhus')
  const dialog = await openExport(window)
  await choose(dialog, 'Til hvem', 'Offentlig')
  const leftOut = dialog.getByRole('list', { name: 'Det udelades' })
  await expect(leftOut).toContainText('Punkt 6: indhold')
  await other.getByRole('main').getByText('Åbent', { exact: true }).click()
  await expect(leftOut).not.toContainText('Punkt 6: indhold')
})

test('feature 32: all excerpts come in one zip, the agenda with its attachments in one PDF', async ({
  window,
}) => {
  await openSample(window)
  const dialog = await openExport(window)
  await dialog.getByRole('radio', { name: 'Alle protokoludskrifter i en zip-fil' }).check()
  const zip = await save(dialog)
  expect(zip.name).toMatch(/\.zip$/)
  expect(zip.bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  await dialog.getByRole('button', { name: 'Eksportér mere' }).click()
  await dialog.getByRole('radio', { name: 'Dagsorden med bilag i én PDF' }).check()
  await expect(dialog.getByRole('radiogroup', { name: 'Format' })).toHaveCount(0)
  const bound = await save(dialog)
  expect(bound.bytes.subarray(0, 4).toString('latin1')).toBe('%PDF')
  await expect(dialog.getByRole('region', { name: /^Disse bilag er ikke med/ })).toBeVisible()
})

test('only what makes sense is offered, and the next time begins with the last choice', async ({
  window,
}) => {
  await openSample(window)
  const dialog = await openExport(window)
  await expect(dialog.getByRole('radio', { name: 'Tillægsdagsorden' })).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Mødelederens eksemplar' }).check()
  await expect(dialog.getByRole('radiogroup', { name: 'Til hvem' })).toHaveCount(0)
  await expect(dialog).toContainText('Kun til intern brug')
  await dialog.getByRole('radio', { name: 'Beslutningsliste' }).check()
  await choose(dialog, 'Format', 'Webside')
  await choose(dialog, 'Til hvem', 'Offentlig')
  expect((await save(dialog)).bytes.toString('utf8')).toContain('<html lang="da"')
  await dialog.getByRole('button', { name: 'Luk' }).last().click()
  await expect(dialog).toHaveCount(0)
  const again = await openExport(window)
  await expect(again.getByRole('radio', { name: 'Beslutningsliste' })).toBeChecked()
  await expect(again.getByRole('radio', { name: 'Webside' })).toBeChecked()
  await expect(again.getByRole('radio', { name: 'Offentlig' })).toBeChecked()
})

test('feature 46: after an export it is told what a screen reader meets, and a link leads to the item to mend', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Et punkt med et billede')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.locator('.tiptap').evaluate((field) => {
    const bytes = atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    )
    const data = new DataTransfer()
    const picture = Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))
    data.items.add(new File([picture], 'kort.png', { type: 'image/png' }))
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(window.getByRole('textbox', { name: 'Sagsfremstilling' }).locator('img')).toHaveCount(1)
  await openItem(window, 'Meddelelser')
  const dialog = await openExport(window)
  await save(dialog)
  await expect(dialog.getByRole('region', { name: 'Det møder en skærmlæser' })).toContainText(
    'Sproget er dansk',
  )
  const mend = dialog.getByRole('region', { name: /^Det bør rettes/ })
  expect((await new AxeBuilder({ page: window }).analyze()).violations).toEqual([])
  await mend.getByRole('link', { name: /^Gå til punkt/ }).click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByRole('article', { name: 'Et punkt med et billede' })).toBeVisible()
})

test('feature 42: the signature page goes from the meeting to the print dialog in one action', async ({
  page,
  program,
}) => {
  await page.addInitScript(() => {
    // What is printed is told to the window, which a document in a frame may talk to.
    window.print = () => window.top?.postMessage({ printed: document.body.textContent }, '*')
  })
  await page.goto(program.address)
  await openSample(page)
  const printed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.addEventListener('message', ({ data }) => resolve(String(data.printed)))
      }),
  )
  await page.getByRole('button', { name: 'Udskriv underskriftside' }).click()
  const text = await printed
  expect(text).toContain('Underskriftside')
  expect(text).toContain('Karen Lindholm')
  expect(text).not.toContain('Thomas Wiik')
  await expect(page.getByText('Underskriftsiden er sendt til udskrift.')).toBeVisible()
})
