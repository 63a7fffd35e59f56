import { describe, expect, it } from 'vitest'
import { unglue } from '../../../src-main/importers/lines/unglue.ts'

describe('a list number at the end of a line', () => {
  it.each([
    ['tages til1.', 1, 'tages til'],
    ['til efterretning.1.', 1, 'til efterretning.'],
    ['til efterretning. 1.', 1, 'til efterretning.'],
    ['Aftale om budget 20251.', 1, 'Aftale om budget 2025'],
    ['i perioden 2024-20271.', 1, 'i perioden 2024-2027'],
    ['i december 20193.', 3, 'i december 2019'],
    ['i december 201910.', 10, 'i december 2019'],
    ['https://www.example.org/1.', 1, 'https://www.example.org/'],
    ['på it-4.', 4, 'på it-'],
  ])('%s with %i wanted is taken off', (line, number, rest) => {
    expect(unglue(line, number)).toBe(rest)
  })

  it.each([
    ['2023.', 3],
    ['den 15. august 2023.', 3],
    ['i perioden 1.', 1],
    ['virksomheder i 1.', 1],
    ['fra april til 30.', 3],
    ['se bilag nr. 2.', 2],
    ['jf. punkt 2.', 2],
    ['til efterretning.2.', 1],
    ['1.', 1],
  ])('%s with %i wanted is left alone', (line, number) => {
    expect(unglue(line, number)).toBeNull()
  })
})
