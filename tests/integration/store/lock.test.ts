import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { addCommittee, committeeNames, openedStore, refusedOpening } from './support.ts'

// Another process is begun, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 60_000 })

/** Another process that opens the store, says so, and then does nothing. */
async function otherProgram(root: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-store.ts'), root])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('the second program is told which one has the data folder, and since when', async () => {
  const root = temporaryDataFolder()
  await otherProgram(root)
  const refusal = refusedOpening(root)
  expect(refusal.code).toBe('data-folder-in-use')
  expect(refusal.message).toMatch(
    /i brug af vinduet siden 3\. marts 2026 kl\. \d\d[.:]\d\d\. Intet er ændret\./,
  )
})

test('a program that was killed does not lock the folder', async () => {
  const root = temporaryDataFolder()
  const child = await otherProgram(root)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const store = openedStore(root)
  addCommittee(store, 'Kulturudvalget')
  expect(committeeNames(store)).toEqual(['Kulturudvalget'])
})

test('a folder that was closed can be opened again in the same process, but not twice at once', () => {
  const root = temporaryDataFolder()
  openedStore(root).close()
  openedStore(root, 1)
  expect(refusedOpening(root, 2).code).toBe('data-folder-in-use')
})
