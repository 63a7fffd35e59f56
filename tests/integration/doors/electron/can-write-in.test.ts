import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canWriteIn } from '../../../../src-main/doors/electron/can-write-in.ts'
import { temporaryDataFolder } from '../../../support/data-folder.ts'

test('a folder that can be made can be written in, and one below a file cannot', () => {
  const root = temporaryDataFolder()
  writeFileSync(join(root, 'fil'), '')
  expect(canWriteIn(join(root, 'ny', 'window'))).toBe(true)
  expect(canWriteIn(join(root, 'ny', 'window'))).toBe(true)
  expect(canWriteIn(join(root, 'fil', 'window'))).toBe(false)
})
