import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const loader = pathToFileURL(
  join(import.meta.dirname, '../../../src-main/file-texts/load-pdf-reader.ts'),
).href

// As the built program is: its bundle finds no canvas.
const program = `
import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => next(name.includes('canvas') ? 'no-such-package' : name, context) })
const { loadPdfReader } = await import('${loader}')
await loadPdfReader()
console.warn('noget')
`

test('nothing is said where the reader of PDF is loaded without a canvas, and afterwards a warning is one', () => {
  const { stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  expect([stdout, stderr]).toEqual(['', 'noget\n'])
})
