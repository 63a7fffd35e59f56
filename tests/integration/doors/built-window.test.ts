import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', '..', 'out', 'renderer')
const assets = join(folder, 'assets')
const isBuilt = existsSync(join(folder, 'index.html'))

describe.skipIf(!isBuilt)('the built window (skipped where there is no build)', () => {
  const page = () => readFileSync(join(folder, 'index.html'), 'utf8')

  it('is under 700 kB of compressed code and style', () => {
    const files = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))
    const sizes = files.map((name) => gzipSync(readFileSync(join(assets, name))).length)
    expect(files.length).toBeGreaterThan(2)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000)
  })

  it('loads the editor when it is opened, not before', () => {
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
    const [editor = '', ...others] = scripts.filter((name) => /editor/.test(name))
    expect(others).toEqual([])
    expect(page()).not.toContain(editor)
    const rest = scripts.filter((name) => name !== editor)
    const code = rest.map((name) => readFileSync(join(assets, name), 'utf8'))
    expect(code.some((one) => one.includes(editor))).toBe(true)
    for (const one of code) {
      expect(new RegExp(`from\\s*["'\`]\\./${editor}`).test(one)).toBe(false)
      expect(one.includes('ProseMirror-hideselection')).toBe(false)
    }
  })

  it('carries no code in the page itself, which the content security policy would refuse', () => {
    expect(page()).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/)
  })
})
