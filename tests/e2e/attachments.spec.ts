import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { startProgram } from '../support/program.ts'
import { addItem, dropFiles, openSample, saved } from './support/meeting-window.ts'

/** An item of its own with the place to drop files on. */
async function attachmentsOf(window: Page): Promise<Locator> {
  await openSample(window)
  await addItem(window, 'Med bilag')
  return window.getByRole('region', { name: 'Bilag', exact: true }).first()
}

const file = (number: number) => ({ name: `Bilag ${number}. Kort.txt`, text: `Kort nummer ${number}` })
const thirty = Array.from({ length: 30 }, (_, index) => file(index + 1))
const drop = (section: Locator, files: readonly { name: string; text: string }[]) =>
  dropFiles(section.getByText('Slip filer her'), files)
const names = (section: Locator) => section.getByRole('textbox', { name: /^Navn på bilaget/ })
const nameValues = (section: Locator) =>
  names(section).evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))

/** Chooses a file in the system's dialog that `open` brings up. */
async function choose(window: Page, file: { name: string; text: string }, open: () => Promise<void>) {
  const chooser = window.waitForEvent('filechooser')
  await open()
  await (await chooser).setFiles({
    name: file.name,
    mimeType: 'text/plain',
    buffer: Buffer.from(file.text),
  })
}

async function complaints(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
}

test('feature 22: thirty files dropped at once are saved one after the other, told, and stand in order', async ({
  window,
}) => {
  const section = await attachmentsOf(window)
  await drop(section, thirty)
  await expect(section.getByText(/^\d+ af 30 bilag gemt$/)).toBeVisible()
  await expect(section.getByText('30 bilag', { exact: true })).toBeVisible({ timeout: 20_000 })
  await expect(section.getByText(/bilag gemt$/)).toHaveCount(0)
  await window.reload()
  await expect(names(section)).toHaveCount(30)
  expect(await nameValues(section)).toEqual(thirty.map(({ name }) => name.replace('.txt', '')))
})

test('feature 22: the files on their way are stopped, and what is saved stays', async ({ window }) => {
  const section = await attachmentsOf(window)
  await drop(section, thirty)
  await section.getByRole('button', { name: 'Stop' }).click()
  const told = section.getByText(/^Stoppet\. \d+ filer blev ikke vedhæftet\.$/)
  await expect(told).toBeVisible()
  await expect(section.getByText(/bilag gemt$/)).toHaveCount(0)
  const left = Number(/\d+/.exec((await told.textContent()) ?? '')?.[0])
  await expect(names(section)).toHaveCount(30 - left)
})

test('feature 22: a file that is empty, gone or there already is told by name, and the others are attached', async ({
  window,
}) => {
  const section = await attachmentsOf(window)
  await section.getByText('Slip filer her').evaluate((target) => {
    const dataTransfer = new DataTransfer()
    const gone = new File(['væk'], 'Væk.txt')
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    const files = [
      new File(['kort'], 'Kort.txt'),
      new File([], 'Tom.txt'),
      gone,
      new File(['kort'], 'Kopi.txt'),
      new File(['budget'], 'Budget.txt'),
    ]
    dataTransfer.items.add(new File(['x'], 'x'))
    // A file list made by hand gives other File objects back; the one that is gone must be the very one.
    Object.defineProperty(dataTransfer, 'files', { value: files })
    for (const type of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(names(section)).toHaveCount(3)
  expect(await nameValues(section)).toEqual(['Kort', 'Kopi', 'Budget'])
  const told = section.getByRole('list', { name: 'Om de filer, der blev sluppet' }).getByRole('listitem')
  await expect(told).toHaveText([
    /^Filen «Tom\.txt» er tom/,
    /^«Væk\.txt» kunne ikke læses/,
    /^«Kopi» har samme indhold som «Kort»/,
  ])
  expect(await complaints(window)).toEqual([])
  await section.getByRole('button', { name: 'Luk' }).click()
  await expect(told).toHaveCount(0)
})

test('feature 22: attachments are moved by keys and by mouse, and get a note', async ({ window }) => {
  const section = await attachmentsOf(window)
  await drop(section, [1, 2, 3].map(file))
  await expect(names(section)).toHaveCount(3)
  await section.getByRole('button', { name: 'Flyt bilaget Bilag 1. Kort' }).focus()
  await window.keyboard.press('Alt+ArrowDown')
  await expect(section.getByText('«Bilag 1. Kort» er nu bilag 2 af 3.')).toBeAttached()
  await window.keyboard.press('Alt+ArrowDown')
  await expect(section.getByText('«Bilag 1. Kort» er nu bilag 3 af 3.')).toBeAttached()
  expect(await nameValues(section)).toEqual(['Bilag 2. Kort', 'Bilag 3. Kort', 'Bilag 1. Kort'])
  await section.getByRole('button', { name: 'Flyt bilaget Bilag 1. Kort' }).dragTo(names(section).first())
  await expect.poll(() => nameValues(section)).toEqual(['Bilag 1. Kort', 'Bilag 2. Kort', 'Bilag 3. Kort'])
  await section.getByRole('combobox', { name: 'Bemærkning til bilaget Bilag 2. Kort' }).click()
  await window.getByRole('option', { name: 'Sendes særskilt' }).click()
  await section.getByRole('combobox', { name: 'Bemærkning til bilaget Bilag 3. Kort' }).fill('Omdelt.')
  // What is still being written is saved too when everything is said to be.
  await window.keyboard.press('Control+s')
  await expect(window.getByText(/^Alt er gemt kl\./)).toBeVisible()
  await window.reload()
  await expect(section.getByRole('combobox', { name: 'Bemærkning til bilaget Bilag 2. Kort' })).toHaveValue(
    'Sendes særskilt',
  )
  await expect(section.getByRole('combobox', { name: 'Bemærkning til bilaget Bilag 3. Kort' })).toHaveValue(
    'Omdelt.',
  )
})

test('feature 22: a replaced file is kept, fetched and used again', async ({ window }) => {
  const section = await attachmentsOf(window)
  await drop(section, [{ name: 'Budget.txt', text: 'første' }])
  const actions = section.getByRole('button', { name: 'Handlinger for bilaget Budget' })
  await choose(window, { name: 'Budget 2.txt', text: 'anden' }, async () => {
    await actions.click()
    await window.getByRole('menuitem', { name: 'Erstat filen …' }).click()
  })
  await expect(window.getByText('Filen til bilaget «Budget» er erstattet')).toBeVisible()
  await actions.click()
  await window.getByRole('menuitem', { name: 'Tidligere filer' }).click()
  const former = section.getByRole('list', { name: 'Tidligere filer til bilaget Budget' })
  await expect(former.getByRole('listitem')).toHaveText([/^Budget\.txt, erstattet /])
  expect(await complaints(window)).toEqual([])
  const download = window.waitForEvent('download')
  await former.getByRole('button', { name: /^Hent Budget\.txt/ }).click()
  expect((await download).suggestedFilename()).toBe('Budget.txt')
  await former.getByRole('button', { name: /^Brug Budget\.txt/ }).click()
  await expect(former.getByRole('listitem')).toHaveText([/^Budget 2\.txt, erstattet /])
  await expect(section.getByRole('button', { name: 'Hent filen', exact: true })).toHaveAttribute(
    'title',
    'Budget.txt',
  )
})

test('feature 22: a picture is shown in a tab of its own, what could run something is only saved', async ({
  context,
  window,
}) => {
  const section = await attachmentsOf(window)
  await drop(section, [
    { name: 'Foto.png', text: '<script>document.title = "run"</script>' },
    { name: 'Side.html', text: '<script>document.title = "run"</script>' },
    { name: 'Tegning.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  ])
  await expect(names(section)).toHaveCount(3)
  await expect(section.getByRole('button', { name: /^Vis bilaget/ })).toHaveCount(1)
  const opened = context.waitForEvent('page')
  await section.getByRole('button', { name: 'Vis bilaget Foto i en ny fane' }).click()
  const tab = await opened
  await tab.waitForLoadState()
  expect(await tab.evaluate(() => [document.contentType, window.opener])).toEqual(['image/png', null])
})

test('feature 22: missing and damaged files are told at the start, and chosen again', async ({
  page,
  program,
}) => {
  await page.goto(program.address)
  const section = await attachmentsOf(page)
  await drop(section, [1, 2].map(file))
  await expect(names(section)).toHaveCount(2)
  await saved(page)
  await program.stop()
  const stored = readdirSync(join(program.dataFolder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const [first, second] = stored
  if (first === undefined || second === undefined) throw new Error('two files are stored')
  rmSync(first)
  writeFileSync(second, 'noget andet')
  const again = await startProgram(program.dataFolder)
  try {
    await page.goto(again.address)
    const notice = page.getByRole('alert').filter({ hasText: 'Filerne til 2 bilag mangler' })
    await expect(notice).toBeVisible()
    expect(await complaints(page)).toEqual([])
    await notice.getByRole('link').first().click()
    await expect(page.getByRole('article', { name: 'Med bilag' })).toBeVisible()
    await expect(section.getByRole('button', { name: /^Vælg filen til bilaget/ })).toHaveCount(2)
    await expect(
      page.getByText(/Filen til bilaget «Bilag \d\. Kort» mangler\. Vælg filen igen/),
    ).toBeVisible()
    expect(await complaints(page)).toEqual([])
    for (const number of [1, 2])
      await choose(page, file(number), () =>
        notice.getByRole('button', { name: `Vælg filen til bilaget Bilag ${number}. Kort igen` }).click(),
      )
    await expect(notice).toHaveCount(0)
    await expect(section.getByRole('button', { name: 'Hent filen', exact: true })).toHaveCount(2)
    await expect(page.getByText(/Filen til bilaget «Bilag \d\. Kort»/)).toHaveCount(0)
  } finally {
    await again.stop()
  }
})
