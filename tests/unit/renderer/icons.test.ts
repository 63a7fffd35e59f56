import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { glyphs } from '../../../src-renderer/widgets/glyphs.ts'

const dist = join(
  dirname(createRequire(import.meta.url).resolve('@tabler/icons-webfont/package.json')),
  'dist',
)
const lines = readFileSync(join(dist, 'tabler-icons.css'), 'utf8')
const filled = readFileSync(join(dist, 'tabler-icons-filled.css'), 'utf8')

describe('the letters of the icons', () => {
  it('are those icons in the font', () => {
    const drawn = Object.keys(glyphs).map((name) => {
      const css = name.endsWith('-filled') ? filled : lines
      return [name, letterOf(css, name.replace(/-filled$/, ''))]
    })
    expect(Object.fromEntries(drawn)).toEqual(glyphs)
  })

  it('leave the filled ones free among the line drawings', () => {
    const taken = Object.entries(glyphs).filter(([name]) => name.endsWith('-filled'))
    expect(taken.filter(([, glyph]) => lines.includes(escaped(glyph)))).toEqual([])
  })
})

function letterOf(css: string, name: string): string | undefined {
  const [, code] = new RegExp(`\\.ti-${name}:before \\{\\s*content: "\\\\([0-9a-f]+)"`).exec(css) ?? []
  return code === undefined ? undefined : String.fromCodePoint(Number.parseInt(code, 16))
}

function escaped(glyph: string): string {
  return `\\${glyph.codePointAt(0)?.toString(16)}`
}
