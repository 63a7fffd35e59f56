import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { removeDataFolder, temporaryDataFolder } from '../support/program.ts'

const root = join(import.meta.dirname, '..', '..')

test.skip(!hasRuntime(), 'The Electron runtime is not installed here (npx install-electron fetches it).')

test('the Electron window shows the program, sandboxed, and keeps what was made in it', async () => {
  const dataFolder = temporaryDataFolder()
  const first = await open(dataFolder)
  const window = await first.firstWindow()
  await expect(window.getByRole('main')).toBeVisible()
  expect(await window.evaluate(() => ['require' in globalThis, 'process' in globalThis])).toEqual([
    false,
    false,
  ])
  await window.getByText('Opret prøveudvalget').click()
  await expect(window.getByText('Prøveudvalget').first()).toBeVisible()
  await first.close()

  const second = await open(dataFolder)
  await expect((await second.firstWindow()).getByText('Prøveudvalget').first()).toBeVisible()
  await second.close()
  removeDataFolder(dataFolder)
})

test('the Electron window cannot be led elsewhere', async () => {
  const dataFolder = temporaryDataFolder()
  const program = await open(dataFolder)
  const window = await program.firstWindow()
  await window.evaluate("location.assign('https://nordvig.example/')")
  await expect(window.getByRole('main')).toBeVisible()
  expect(window.url()).toMatch(/^app:\/\/referent\//)
  await program.close()
  removeDataFolder(dataFolder)
})

function open(dataFolder: string) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return _electron.launch({ args: [...sandbox, root, '--data', dataFolder] })
}

function hasRuntime(): boolean {
  const folder = join(root, 'node_modules', 'electron')
  const note = join(folder, 'path.txt')
  return existsSync(note) && existsSync(join(folder, 'dist', readFileSync(note, 'utf8')))
}
