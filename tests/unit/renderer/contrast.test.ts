import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src-renderer/look/contrast.ts'
import { dark, light, type Palette } from '../../../src-renderer/look/tokens.ts'

type Colour = keyof Palette
const grounds: readonly Colour[] = ['ground', 'paper', 'hover', 'accentTint']

/** Every text colour with the grounds it stands on. */
const texts: readonly (readonly [text: Colour, on: readonly Colour[]])[] = [
  ['ink', [...grounds, 'closedTint', 'noticeTint', 'faultTint']],
  ['inkSoft', [...grounds, 'closedTint']],
  ['accent', [...grounds, 'closedTint']],
  ['onStrong', ['strong', 'strongHover']],
  ['good', grounds],
  ['notice', [...grounds, 'noticeTint']],
  ['fault', [...grounds, 'faultTint']],
  ['closed', [...grounds, 'closedTint']],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, palette) => {
  it.each(texts.flatMap(([text, on]) => on.map((ground) => [text, ground] as const)))(
    'has %s legible on %s',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['ground', 'paper'] as const)('has edges that can be seen on %s', (ground) => {
    expect(contrast(palette.edge, palette[ground])).toBeGreaterThanOrEqual(3)
  })
})

it('counts contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
