import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { audiences, exportFormats, exportKinds } from '../../../src-main/contract/documents.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'

const run = promisify(execFile)
const here = import.meta.dirname

/** What `build-all.ts` tells: when it thinks it is, and the fingerprint of each document. */
interface Built {
  readonly moment: string
  readonly files: Readonly<Record<string, string>>
}

/** Builds every document in a process and a store of its own, in a place of the world and with a clock. */
async function built(place: Readonly<Record<string, string>>, preload: readonly string[]): Promise<Built> {
  const program = [...preload.flatMap((file) => ['--import', join(here, file)]), join(here, 'build-all.ts')]
  const { stdout } = await run(process.execPath, [...program, temporaryDataFolder()], {
    env: { ...process.env, ...place },
  })
  return JSON.parse(stdout)
}

test('feature 38: all that can be printed is the same, byte for byte, from two processes in two places at two times', async () => {
  const danish = { TZ: 'Europe/Copenhagen', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' }
  const turkish = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  // One after the other, so that the clock of the machine itself, which nothing here can turn, has moved on too.
  const first = await built(danish, [])
  const second = await built(turkish, ['other-clock.ts'])
  expect(first.moment).not.toBe(second.moment)
  const printed = exportKinds.length * exportFormats.length * audiences.length + 2 * audiences.length
  expect(Object.keys(first.files)).toHaveLength(printed)
  expect(second.files).toEqual(first.files)
  const refused = Object.entries(first.files).filter(([, print]) => !/^[0-9a-f]{64}$/.test(print))
  expect(refused.map(([name, code]) => `${name.split(' ')[0]}: ${code}`)).toEqual(
    exportFormats.map(() => 'chairs-copy: chairs-copy-internal'),
  )
})
