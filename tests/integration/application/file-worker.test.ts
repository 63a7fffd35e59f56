import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { workerFileReader } from '../../../src-main/application/file-checks/worker-file-reader.ts'

const worker = pathToFileURL(join(import.meta.dirname, '../../../src-main/application/file-check-worker.ts'))

function reader(url = worker) {
  const folder = mkdtempSync(join(tmpdir(), 'referent-files-'))
  const files = workerFileReader(url)
  onTestFinished(() => files.close())
  const check = (fileName: string, text: string) => {
    const path = join(folder, 'content')
    writeFileSync(path, text)
    return files.check({ path, fileName })
  }
  return { folder, files, check }
}

test('files are read one after another in a thread of their own', async () => {
  const { check } = reader()
  expect(await check('brev.txt', 'Per Lund, 010190-1234')).toEqual({
    hits: [{ masked: '010190-xxxx', around: 'Per Lund, 010190-xxxx', place: null }],
    count: 1,
    without: [],
    notRead: null,
  })
  expect((await check('kort.pdf', 'ikke en PDF')).notRead).toBe('damaged')
  expect((await check('noter.txt', 'Intet her')).count).toBe(0)
})

test('a file that is gone is told as damaged, and the next is read', async () => {
  const { files, folder, check } = reader()
  expect((await files.check({ path: join(folder, 'væk'), fileName: 'a.txt' })).notRead).toBe('damaged')
  expect((await check('brev.txt', '0101901234')).count).toBe(1)
})

test('a thread that ends on a file is begun again for the next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'referent-worker-'))
  const ending = join(folder, 'ending.mjs')
  writeFileSync(
    ending,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ fileName }) => {
      if (fileName === 'fatal.txt') process.exit(1)
      parentPort.postMessage({ hits: [], count: 7, without: [], notRead: null })
    })`,
  )
  const { check } = reader(pathToFileURL(ending))
  expect((await check('fatal.txt', 'x')).notRead).toBe('damaged')
  expect((await check('noter.txt', 'x')).count).toBe(7)
})
