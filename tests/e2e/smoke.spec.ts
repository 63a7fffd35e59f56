import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/e2e.ts'
import { startProgram } from '../support/program.ts'
import { openItem, openSample, saved } from './support/meeting-window.ts'

test('the printed address opens the program, and the address is then clean', async ({ window, program }) => {
  await expect(window).toHaveTitle(/Referent/)
  await expect(window.getByRole('main')).toBeVisible()
  expect(window.url()).toBe(new URL('/', program.address).href)
})

test('the window can be loaded again', async ({ window }) => {
  await window.reload()
  await expect(window.getByRole('main')).toBeVisible()
})

test('a second browser is refused in plain Danish', async ({ window, program, browser }) => {
  await expect(window.getByRole('main')).toBeVisible()
  const stranger = await (await browser.newContext()).newPage()
  const answer = await stranger.goto(program.address)
  expect(answer?.status()).toBe(403)
  await expect(stranger.getByRole('heading')).toHaveText('Ingen adgang')
})

test('feature 52: the window asks nothing of any other machine', async ({ page, program }) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).hostname))
  await page.goto(program.address)
  await openSample(page)
  await openItem(page, 'Meddelelser')
  await page.getByRole('textbox', { name: 'Meddelelse 1' }).click()
  await page.keyboard.type('Nyt. ')
  await saved(page)
  await page.getByRole('complementary').getByRole('button', { name: 'Sider' }).click()
  await expect(page.getByRole('img', { name: /^Side \d+ af/ })).toBeVisible()
  expect([...asked].filter((host) => host !== '' && host !== '127.0.0.1')).toEqual([])
})

test('the window loads without a complaint from the browser', async ({ page, program }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(program.address)
  await expect(page.getByRole('main')).toBeVisible()
  expect(complaints).toEqual([])
})

test('Ctrl+C ends the program cleanly while a window is open, and the data folder is free again', async ({
  window,
  program,
}) => {
  await expect(window.getByRole('main')).toBeVisible()
  expect(await program.stop()).toBe(0)
  const again = await startProgram(program.dataFolder)
  expect(await again.stop()).toBe(0)
})

test('a second program on the same data folder is told who has it', async ({ program }) => {
  await expect(startProgram(program.dataFolder)).rejects.toThrow(
    /ended with 1:\nMappen med møderne er i brug af Referent i en browser siden .+\nLuk det andet program/,
  )
})

test('a damaged store is set aside, and a page names it and the backups', async ({ page, program }) => {
  await program.stop()
  await (await startProgram(program.dataFolder)).stop()
  writeFileSync(join(program.dataFolder, 'referent.sqlite'), 'dette er ikke en database'.repeat(400))
  const damaged = await startProgram(program.dataFolder)
  await page.goto(damaged.address)
  await expect(page.getByRole('main')).toContainText('Filen med møderne er beskadiget')
  const [aside] = readdirSync(program.dataFolder).filter((name) => /lagt-til-side.*\.sqlite$/.test(name))
  const [backup] = readdirSync(join(program.dataFolder, 'backups'))
  await expect(page.getByRole('main')).toContainText(aside ?? 'no file was set aside')
  await expect(page.getByRole('main')).toContainText(backup ?? 'no backup was made')
  expect(await damaged.stop()).toBe(1)
})
