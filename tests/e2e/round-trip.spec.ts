import { readFileSync, writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { editForm } from '../support/edit-form.ts'
import { openItem, openSample } from './support/meeting-window.ts'

/** Opens a line of the item's menu. */
async function itemMenu(window: Page, name: string): Promise<void> {
  await window.getByRole('main').getByRole('button', { name: 'Flere handlinger' }).click()
  await window.getByRole('menuitem', { name }).click()
}

/** Sends the item out and answers the file as it was saved. */
async function send(window: Page): Promise<string> {
  const saving = window.waitForEvent('download')
  await itemMenu(window, 'Send til sagsbehandler (Word) …')
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/Punkt \d\d Nye regler .+ til sagsbehandler\.docx$/)
  return download.path()
}

async function readBack(window: Page, file: string) {
  const choosing = window.waitForEvent('filechooser')
  await itemMenu(window, 'Læs Word-fil tilbage …')
  await (await choosing).setFiles(file)
  return window.getByRole('dialog', { name: /Word-fil til punkt/ })
}

const p = (words: string, run = '') =>
  `<w:p><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

test('feature 41: an item goes to a case officer and comes back; one text is taken over, the other stays, and one step undoes it', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const summary = window.getByRole('textbox', { name: 'Sammendrag' })
  const background = window.getByRole('textbox', { name: 'Baggrund' })
  const before = {
    summary: (await summary.textContent()) ?? '',
    background: (await background.textContent()) ?? '',
  }
  const sent = readFileSync(await send(window))
  const edited = await editForm(
    sent,
    'summary',
    p('Reglerne for tilskud er nye.', '<w:color w:val="FF0000"/>'),
  )
  const file = test.info().outputPath('svar.docx')
  writeFileSync(file, await editForm(edited, 'background', p('Ny baggrund.')))

  const dialog = await readBack(window, file)
  const part = dialog.getByRole('region', { name: 'Sammendrag' })
  await expect(part.locator('del').last()).toContainText('2014')
  await expect(part.locator('ins').last()).toContainText('nye')
  await expect(part).toContainText('skriftfarve')
  const take = dialog.getByRole('button', { name: /^Overtag valgte/ })
  await expect(take).toBeDisabled()
  const { violations } = await new AxeBuilder({ page: window }).include('[role="dialog"]').analyze()
  expect(violations).toEqual([])
  await part.getByRole('radio', { name: 'Overtag teksten fra Word' }).check()
  await dialog
    .getByRole('region', { name: 'Baggrund' })
    .getByRole('radio', { name: 'Behold teksten her' })
    .check()
  await take.click()
  await expect(dialog).toHaveCount(0)
  await expect(summary).toHaveText('Reglerne for tilskud er nye.')
  await expect(background).toHaveText(before.background)
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(summary).toHaveText(before.summary)
})

test('feature 41: a file that is none of ours is refused, and says what to do', async ({ window }) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const file = test.info().outputPath('svar.docx')
  writeFileSync(file, 'ikke en Word-fil')
  const choosing = window.waitForEvent('filechooser')
  await itemMenu(window, 'Læs Word-fil tilbage …')
  await (await choosing).setFiles(file)
  await expect(window.getByText('Filen kan ikke læses.')).toBeVisible()
})
