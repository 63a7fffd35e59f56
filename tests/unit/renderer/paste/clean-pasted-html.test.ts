// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { cleanPastedHtml } from '../../../../src-renderer/editor/paste/clean-pasted-html.ts'
import { pasted } from './pasted.ts'

const folder = join(import.meta.dirname, '../../../fixtures/paste')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.clean.html'))
  .map((name) => name.replace('.clean.html', ''))
const read = (name: string) => readFileSync(join(folder, `${name}.html`), 'utf8')

describe('feature 51: what the programs put in the clipboard comes clean', () => {
  it.each(names)('%s', (name) => {
    const html = read(name)
    const expected = read(`${name}.clean`).replace(/\n/g, '')
    expect(cleanPastedHtml(html).replaceAll('\u00a0', '&nbsp;')).toBe(expected)
    // Clean is clean: once more changes nothing, and the gate of the domain takes it.
    expect(cleanPastedHtml(expected)).toBe(expected)
    expect(pasted(html).content.length).toBeGreaterThan(0)
  })
})

test.each([
  ['web-pictures', { pictures: 7, struck: false }],
  ['word-dressed-text', { pictures: 0, struck: true }],
  ['web-page', { pictures: 0, struck: false }],
])('feature 51: what of %s does not come along is told', (name, left) => {
  const told: unknown[] = []
  cleanPastedHtml(read(name), (one) => told.push(one))
  expect(told).toEqual([left])
})
