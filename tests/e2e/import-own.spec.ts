import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { openSample } from './support/meeting-window.ts'

/** Exports the open meeting and gives the path of the file that was saved. */
async function exported(window: Page, format: string): Promise<string> {
  await window.keyboard.press('Control+e')
  await window.getByRole('radiogroup', { name: 'Format' }).getByText(format, { exact: true }).click()
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Gem fil' }).click()
  const saved = await download
  const path = test.info().outputPath(saved.suggestedFilename())
  await saved.saveAs(path)
  return path
}

test('minutes that went out as Word come in again where the files are chosen', async ({
  window,
  program,
}) => {
  await openSample(window)
  const file = await exported(window, 'Word')
  await window.goto(program.address)
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Importér', exact: true }).click()
  await (await chooser).setFiles(file)
  const report = window.getByRole('region', { name: 'Import' })
  await expect(report.getByRole('alert')).toContainText('er her allerede')
  await report.getByRole('button', { name: 'Se forskellene …' }).click()
  await window.getByRole('button', { name: 'Overtag ændringerne' }).click()
  await expect(report).toContainText('alle linjer er forstået')
})
