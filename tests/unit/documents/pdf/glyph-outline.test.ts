import { expect, test } from 'vitest'
import { glyphOutline } from '../../../../src-main/documents/print/pdf/glyph-outline.ts'

test('an outline is the same in whole steps: corners, straight lines, curves, and a second ring', () => {
  expect(glyphOutline('M 0 0m 1.49 2.24 v -2.24 h -0.79 q 0.1 0.2 0.3 0.4 Z m 1 1 l 0.5 -0.25 Z ')).toBe(
    'm149 224v-224h-79q10 20 30 40Zm100 100l50-25Z',
  )
})

test('rounding does not add up on the way round', () => {
  const third = 'h 0.3333333 '.repeat(9)
  const steps = [...glyphOutline(`M 0 0m 0 0 ${third}Z `).matchAll(/h(\d+)/g)].map(([, step]) => Number(step))
  expect(steps.reduce((sum, step) => sum + step, 0)).toBe(300)
})

test('numbers as Typst writes the smallest ones are read', () => {
  expect(glyphOutline('M 0 0m 1e-7 1 h 1.5e0 Z ')).toBe('m0 100h150Z')
})

test('an outline that is drawn otherwise is not taken for one', () => {
  expect(() => glyphOutline('M 1 1L 2 2Z')).toThrow('not as expected')
  expect(() => glyphOutline('')).toThrow('not as expected')
})
