import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from '../support/e2e.ts'
import { addItem, agenda, openSample } from './support/meeting-window.ts'

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

/** Sends the open meeting to a colleague and gives the path of the file. */
async function sentToColleague(window: Page): Promise<string> {
  const download = window.waitForEvent('download')
  await window
    .getByRole('region', { name: 'Dagsorden' })
    .getByRole('button', { name: 'Flere handlinger' })
    .click()
  await window.getByRole('menuitem', { name: 'Send mødet til en kollega …' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/\.referent$/)
  const path = test.info().outputPath(saved.suggestedFilename())
  await saved.saveAs(path)
  return path
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`feature 56: a meeting sent to a colleague comes back with the differences shown first (${colorScheme})`, async ({
    window,
    program,
  }) => {
    await window.emulateMedia({ colorScheme })
    await openSample(window)
    const meeting = window.url()
    const path = await sentToColleague(window)
    await addItem(window, 'Nyt lys i salen')
    await window.goto(program.address)
    const chooser = window.waitForEvent('filechooser')
    await window.getByRole('button', { name: 'Importér', exact: true }).click()
    await (await chooser).setFiles(path)
    await window.getByRole('button', { name: 'Se forskellene …' }).click()
    const dialog = window.getByRole('dialog')
    await expect(dialog).toContainText('«Nyt lys i salen» er taget af dagsordenen')
    const { violations } = await new AxeBuilder({ page: window }).analyze()
    expect(violations).toEqual([])
    const folder = process.env['PICTURES']
    if (folder) await window.screenshot({ path: `${folder}/differences-${colorScheme}.png` })
    await window.setViewportSize({ width: 640, height: 300 })
    expect(await dialog.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true)
    for (const name of ['Behold mit', 'Overtag ændringerne'])
      await expect(dialog.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
    if (folder) await window.screenshot({ path: `${folder}/differences-small-${colorScheme}.png` })
    await window.setViewportSize({ width: 1280, height: 800 })
    await dialog
      .getByRole('button', { name: colorScheme === 'light' ? 'Overtag ændringerne' : 'Behold mit' })
      .click()
    await expect(dialog).toBeHidden()
    if (colorScheme === 'light')
      await expect(window.getByRole('region', { name: 'Import' })).toContainText('alle linjer er forstået')
    await window.goto(meeting)
    await expect(agenda(window)).toBeVisible()
    const left = colorScheme === 'light' ? 0 : 1
    await expect(agenda(window).getByText('Nyt lys i salen')).toHaveCount(left)
    if (colorScheme === 'dark') return
    await window
      .getByRole('region', { name: 'Dagsorden' })
      .getByRole('button', { name: 'Flere handlinger' })
      .click()
    await window.getByRole('menuitem', { name: 'Mødets forløb' }).click()
    const log = window.getByRole('region', { name: 'Hændelser' })
    await expect(log).toContainText('Nyt lys i salen')
    if (folder) await window.screenshot({ path: `${folder}/put-back.png` })
    await log.getByRole('button', { name: 'Sæt punktet tilbage' }).press('Enter')
    await expect(agenda(window).getByRole('option', { name: 'Nyt lys i salen' })).toBeFocused()
  })

/** The file as a colleague sends it back who has corrected the meeting's time. */
function withOtherTime(path: string) {
  const parts = unzipSync(readFileSync(path))
  const file = JSON.parse(strFromU8(parts['meeting.json'] ?? new Uint8Array()))
  const meeting = { ...file.meeting, time: '08:15' }
  const changed = zipSync({ ...parts, 'meeting.json': strToU8(JSON.stringify({ ...file, meeting })) })
  return { name: 'Retur.referent', mimeType: 'application/zip', buffer: Buffer.from(changed) }
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`feature 56: a meeting that comes back with another time is asked about before it is read in (${colorScheme})`, async ({
    window,
    program,
  }) => {
    await window.emulateMedia({ colorScheme })
    await window.setViewportSize({ width: 1280, height: 800 })
    await openSample(window)
    const meeting = window.url()
    const back = withOtherTime(await sentToColleague(window))
    await window.goto(program.address)
    const rows = window.getByRole('row').filter({ has: window.getByRole('link') })
    await expect(rows).not.toHaveCount(0)
    const before = await rows.count()
    const chooser = window.waitForEvent('filechooser')
    await window.getByRole('button', { name: 'Importér', exact: true }).click()
    await (await chooser).setFiles(back)
    const report = window.getByRole('region', { name: 'Import' })
    await expect(report.getByRole('alert')).toContainText('Er det det samme møde? Filen er gemt fra')
    await expect(rows).toHaveCount(before)
    const { violations } = await new AxeBuilder({ page: window }).analyze()
    expect(violations).toEqual([])
    const folder = process.env['PICTURES']
    if (folder) await window.screenshot({ path: `${folder}/same-meeting-${colorScheme}.png` })
    if (colorScheme === 'dark') {
      await report.getByRole('button', { name: 'Læs ind som et møde for sig' }).click()
      await expect(report).toContainText('alle linjer er forstået')
      await expect(rows).toHaveCount(before + 1)
      return
    }
    await report.getByRole('button', { name: 'Se forskellene …' }).click()
    const dialog = window.getByRole('dialog')
    await expect(dialog).toContainText('08:15')
    if (folder) await window.screenshot({ path: `${folder}/same-meeting-differences.png` })
    await dialog.getByRole('button', { name: 'Overtag ændringerne' }).click()
    await expect(report).toContainText('alle linjer er forstået')
    await expect(rows).toHaveCount(before)
    await report.getByRole('link').click()
    await expect(window).toHaveURL(meeting)
  })
