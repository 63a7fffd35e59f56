import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDataFolder } from '../../../support/data-folder.ts'

const door = join(import.meta.dirname, '../../../../src-main/doors/browser/main.ts')

function start(...words: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [door, ...words], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, said: stderr.trim().split('\n') }
}

test('a data folder that cannot be made ends the start in words, without a stack', () => {
  const root = temporaryDataFolder()
  writeFileSync(join(root, 'fil'), '')
  const { status, said } = start('--data', join(root, 'fil', 'under'))
  expect(status).toBe(1)
  expect(said).toHaveLength(2)
  expect(said[0]).toContain('Der kan ikke skrives i mappen «under»')
})

test('a start that fails is told in its own words, without a stack', () => {
  const { status, said } = start('--data', temporaryDataFolder(), '--port', '70000')
  expect(status).toBe(1)
  expect(said).toEqual(['--port skal være et tal fra 0 til 65535, ikke "70000".'])
})
