import { describe, expect, test } from 'vitest'
import { accessibilityReport } from '../../../../src-main/documents/accessibility/accessibility-report.ts'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import type { Block } from '../../../../src-main/documents/outline/outline.ts'
import { fullMeeting } from '../../../support/builders/index.ts'
import { picturePng } from '../../../support/hard-outline.ts'
import { cell, heading, list, outlineOf, para, run, table } from '../../../support/outlines.ts'

/** An outline in which the blocks stand under a section of item 4. */
const under = (...blocks: readonly Block[]) =>
  outlineOf([
    heading(1, 'Referat'),
    heading(2, 'Punkt 4: Havnen', { id: 'punkt-4' }),
    heading(3, 'Sammendrag'),
    ...blocks,
  ])
const mended = (...blocks: readonly Block[]) => accessibilityReport(under(...blocks)).mend
const picture = (alt: string): Block => ({ kind: 'image', mediaType: 'image/png', base64: picturePng, alt })
const linked = (text: string) => para(run(text, { href: 'https://nordvig.example/budget' }))

describe('what a screen reader meets', () => {
  test('is told in plain words', () => {
    const outline = under(
      para('Se ', run('budgettet', { href: 'https://nordvig.example/budget' }), '.'),
      list(true, ['en', 'to']),
      table([
        ['Hus', 'Beløb'],
        ['Havnen', '7'],
      ]),
      table([['løs']], { headerRows: 0 }),
      picture('Huset set fra havnen'),
      picture(''),
    )
    expect(accessibilityReport(outline).meets.map(({ danish }) => danish)).toEqual([
      'Titlen læses op: «Referat af Kulturudvalget den 3. marts 2026».',
      'Sproget er dansk, så ordene udtales på dansk.',
      '3 overskrifter at springe imellem: 1 på niveau 1, 1 på niveau 2 og 1 på niveau 3.',
      '1 liste, som læses op med antal punkter.',
      '2 tabeller, heraf 1 med overskriftsrække.',
      '2 billeder, heraf 1 med beskrivelse.',
      '1 link.',
    ])
  })

  test('of a document with nothing in it is told too', () => {
    expect(
      accessibilityReport(outlineOf([]))
        .meets.slice(2)
        .map(({ danish }) => danish),
    ).toEqual(['Ingen overskrifter.', 'Ingen lister.', 'Ingen tabeller.', 'Ingen billeder.', 'Ingen links.'])
  })
})

describe('what should be mended', () => {
  test.each([
    ['a picture without words', picture(' '), 'image-without-text'],
    ['a picture named by its file', picture('IMG_0042.JPG'), 'image-text'],
    ['a table without header row', table([['a', 'b']], { headerRows: 0 }), 'table-without-header'],
    [
      'merged cells',
      table([], { headerRows: 1, rows: [[cell([], { header: true })], [cell([], { colspan: 2 })]] }),
      'table-merged-cells',
    ],
    ['a very long cell', table([['Hus'], ['ord '.repeat(120)]]), 'table-long-cell'],
    [
      'a table too wide for the page',
      table([Array.from({ length: 20 }, () => '1.234.561,50')]),
      'table-too-wide',
    ],
    ['a link named "her"', linked('Her.'), 'link-text'],
    ['a link named by its address', linked('https://nordvig.example/budget'), 'link-address'],
    ['a skipped level', heading(5, 'Økonomi'), 'heading-skipped'],
    ['an empty heading', heading(4, ' '), 'heading-empty'],
  ] as const)('%s is found', (_, block, rule) => {
    expect(mended(block, para('Og så videre.')).map((finding) => finding.rule)).toEqual([rule])
  })

  test('a finding names its item and heading', () => {
    expect(mended(picture(''))).toEqual([
      {
        rule: 'image-without-text',
        severity: 'warning',
        where: { itemNumber: 4, heading: 'Sammendrag' },
        message: 'Punkt 4, Sammendrag: Et billede har ingen beskrivelse. Skriv, hvad det viser.',
        told: { code: 'image-without-text' },
      },
    ])
  })

  test('what can be heard well enough is a remark', () => {
    const address = mended(linked('https://nordvig.example/budget'))
    expect(address.map(({ severity }) => severity)).toEqual(['note'])
    expect(mended(linked('her')).map(({ severity }) => severity)).toEqual(['warning'])
  })

  test('a finding right under the heading of the item names the item alone', () => {
    const outline = outlineOf([heading(2, 'Punkt 4: Havnen', { id: 'punkt-4' }), picture('')])
    expect(accessibilityReport(outline).mend[0]).toMatchObject({
      where: { itemNumber: 4, heading: null },
      message: 'Punkt 4: Et billede har ingen beskrivelse. Skriv, hvad det viser.',
    })
  })

  test('what stands inside lists, quotes, cells and decisions is looked at too', () => {
    const inside = [
      list(false, [[picture('')]]),
      { kind: 'quote', blocks: [picture('')] } as const,
      { kind: 'decision', blocks: [picture('')] } as const,
      table([], { headerRows: 1, rows: [[cell([], { header: true })], [cell([picture('')])]] }),
    ]
    expect(mended(...inside)).toHaveLength(4)
  })

  test('a heading with nothing under it is found, one with a deeper heading or a text is not', () => {
    const blocks = [
      heading(4, 'Tom'),
      heading(4, 'Fyldt'),
      heading(5, 'Dybere'),
      para('Tekst'),
      heading(4, 'Sidst'),
    ]
    expect(mended(...blocks).map(({ message }) => message)).toEqual([
      'Punkt 4, Tom: Under overskriften «Tom» står der ikke noget. Skriv noget, eller slet overskriften.',
      'Punkt 4, Sidst: Under overskriften «Sidst» står der ikke noget. Skriv noget, eller slet overskriften.',
    ])
  })

  test('neighbouring runs with one address are one link', () => {
    const href = 'https://nordvig.example/budget'
    const parts = para(run('budgettet ', { href }), run('her', { href, bold: true }))
    expect(mended(parts)).toEqual([])
  })

  test.each(['agenda', 'minutes', 'signature-page'] as const)('nothing in the full meeting as %s', (kind) => {
    expect(accessibilityReport(compose(fullMeeting(), { kind, audience: 'internal' })).mend).toEqual([])
  })
})
