import { describe, expect, it } from 'vitest'
import { isKleNumber, readCaseNumber } from '../../../src-main/domain/meeting/case-number.ts'

describe('case numbers', () => {
  it.each([
    '00.01.10-P35-4-26',
    '20.10.00-Ø54-2-26',
    '00.01.00P35-0104',
    '00.22.00-3584-18',
    'EMN-2025-003383',
    '20/33839',
    '306-2009-600',
    '1-51-71-3321-08',
  ])('%s stands alone on its line', (line) => {
    expect(readCaseNumber(line)).toBe(line)
  })

  it.each([
    ['Sagsnr.: 24/1234', '24/1234'],
    ['Sagsnummer 300175', '300175'],
    ['Sagsnr. 00.01.10-P35-4-26', '00.01.10-P35-4-26'],
  ])('%s has a label', (line, number) => {
    expect(readCaseNumber(line)).toBe(number)
  })

  it.each(['', 'Indhold', '2023', '300175', '06-02-2024', 'Sagsnr.: mangler', '00.01.10-P35-4-26 og mere'])(
    '"%s" is none',
    (line) => {
      expect(readCaseNumber(line)).toBeNull()
    },
  )

  it('tells a KLE number from the others', () => {
    expect(
      ['00.22.00-P19-3-26', '20.10.00-Ø54-2-26', '20/33839', '00.22.00-3584-18'].map(isKleNumber),
    ).toEqual([true, true, false, false])
  })
})
