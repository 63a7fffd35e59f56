import { describe, expect, it } from 'vitest'
import { unglue } from '../../../src-main/importers/lines/unglue.ts'

describe('a list number at the end of a line', () => {
  it.each([
    ['tages til1.', 1, 'tages til'],
    ['til efterretning.1.', 1, 'til efterretning.'],
    ['til efterretning. 1.', 1, 'til efterretning.'],
    ['Planen for parken 20251.', 1, 'Planen for parken 2025'],
    ['i årene 2025-20281.', 1, 'i årene 2025-2028'],
    ['i november 20213.', 3, 'i november 2021'],
    ['i november 202110.', 10, 'i november 2021'],
    ['https://www.example.org/1.', 1, 'https://www.example.org/'],
    ['på it-4.', 4, 'på it-'],
  ])('%s with %i wanted is taken off', (line, number, rest) => {
    expect(unglue(line, number)).toBe(rest)
  })

  it.each([
    ['2023.', 3],
    ['den 7. maj 2023.', 3],
    ['i ugen fra 1.', 1],
    ['gæster i 1.', 1],
    ['fra marts til 30.', 3],
    ['se bilag nr. 2.', 2],
    ['jf. punkt 2.', 2],
    ['til efterretning.2.', 1],
    ['1.', 1],
  ])('%s with %i wanted is left alone', (line, number) => {
    expect(unglue(line, number)).toBeNull()
  })
})
