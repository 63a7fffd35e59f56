import { describe, expect, test } from 'vitest'
import { newSectionKey, sectionKey } from '../../../../src-main/domain/items/section-key.ts'
import { slotPosition, slotSection } from '../../../../src-main/domain/items/slot-section.ts'
import { ownSection, section } from '../../../support/builders/index.ts'

describe('the key of a section of the user’s own', () => {
  test.each([
    ['Det videre forløb', [], 'det-videre-forloeb'],
    ['Ærø, Ødis & Århus', [], 'aeroe-oedis-aarhus'],
    ['Café', [], 'cafe'],
    ['Indstilling', ['indstilling', 'indstilling-2'], 'indstilling-3'],
    ['???', [], 'afsnit'],
    ['2026', [], '2026'],
  ])('%s beside %j is %s', (heading, taken, expected) => {
    expect(sectionKey(heading, taken)).toBe(expected)
  })
})

describe('the key of a section that is added', () => {
  test.each([
    ['Indstilling', [], 'recommendation'],
    [' sammendrag', ['recommendation'], 'summary'],
    ['Sammendrag', ['summary'], 'sammendrag'],
    ['Bilag', [], 'attachments'],
    ['Sammendrag af høringen', [], 'sammendrag-af-hoeringen'],
  ])('%s beside %j is %s', (heading, taken, expected) => {
    expect(newSectionKey(heading, taken)).toBe(expected)
  })
})

describe('where a slot belongs', () => {
  test.each([
    ['previous-treatment', ['summary', 'decision'], 0],
    ['history', ['summary', 'decision', 'attachment-list'], 2],
    ['attachment-list', ['description', 'decision'], 2],
    ['attachments', ['summary', 'case-presentation', 'recommendation'], 2],
    ['decision', ['summary', 'decision'], null],
    ['decision', [], 0],
  ] as const)('%s among %j is %s', (key, keys, expected) => {
    expect(
      slotPosition(
        keys.map((one) => section(one)),
        key,
      ),
    ).toBe(expected)
  })

  test('a section of the user’s own keeps its neighbour above', () => {
    const sections = [
      section('summary'),
      ownSection('det-videre-forloeb', 'Det videre forløb'),
      section('decision'),
    ]
    expect(slotPosition(sections, 'attachments')).toBe(1)
  })

  test('a slot’s section has the standard heading and no text of its own', () => {
    expect(slotSection('history')).toEqual({ key: 'history', heading: 'Sagens forløb', body: null })
  })
})
