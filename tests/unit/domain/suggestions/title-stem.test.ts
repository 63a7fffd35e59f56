import { describe, expect, it } from 'vitest'
import { titleStem } from '../../../../src-main/domain/suggestions/title-stem.ts'

describe('feature 18: titles of one case', () => {
  it.each([
    ['Udvidelse af havnen', 'Udvidelse af havn'],
    ['Udvidelse af havnen', 'UDVIDELSE AF HAVNEN.'],
    ['Udvidelse af havnen', 'Orientering: Udvidelse af havnen'],
    ['Udvidelse af havnen', 'Orientering om udvidelse af havnen (2. udgave)'],
    ['Udvidelse af havnen', 'Godkendelse af udvidelse af havnen - 2. behandling'],
    ['Udvidelse af havnen', '2. behandling: Udvidelse af havnen'],
    ['Udvidelse af havnen', 'Status på udvidelse af havnen'],
    ['Nye stier', 'Nye stier'],
    ['Orientering', 'Orientering'],
  ])('«%s» and «%s» are alike', (one, other) => {
    expect(titleStem(one)).toBe(titleStem(other))
  })

  it.each([
    ['Budget 2026', 'Budget 2027'],
    ['Udvidelse af havnen', 'Udvidelse af hallen'],
    ['Havnen', 'Havnen i Nordvig'],
    ['Nye stier', 'Nye steder'],
  ])('«%s» and «%s» are not', (one, other) => {
    expect(titleStem(one)).not.toBe(titleStem(other))
  })
})
