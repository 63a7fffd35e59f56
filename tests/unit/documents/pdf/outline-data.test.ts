import { describe, expect, test } from 'vitest'
import type { Block } from '../../../../src-main/documents/outline/outline.ts'
import { outlineData } from '../../../../src-main/documents/print/pdf/outline-data.ts'
import { picturePng } from '../../../support/hard-outline.ts'
import { cell, heading, list, outlineOf, para, run, table } from '../../../support/outlines.ts'

const everything = { covers: () => true, broken: new Set<string>() }
const blocksOf = (...blocks: readonly Block[]) =>
  JSON.parse(outlineData(outlineOf(blocks), everything).json).blocks

const said = ({ runs, text }: { runs?: { text: string }[]; text?: string }) => text ?? runs?.[0]?.text

describe('an outline as data for the template', () => {
  test('the document says title, author, date and what runs along the top', () => {
    const { title, author, language, date, header } = JSON.parse(outlineData(outlineOf([]), everything).json)
    expect({ title, author, language, date, header }).toEqual({
      title: 'Referat af Kulturudvalget den 3. marts 2026',
      author: 'Kulturudvalget, Nordvig Kommune',
      language: 'da',
      date: { year: 2026, month: 3, day: 3 },
      header: { left: 'Kulturudvalget', right: '3. marts 2026' },
    })
  })

  test('runs keep their marks', () => {
    expect(
      blocksOf(
        para(run('fed', { bold: true }), { kind: 'line-break' }, run('her', { href: 'https://a.example' })),
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        role: 'body',
        runs: [
          {
            kind: 'text',
            text: 'fed',
            bold: true,
            italic: false,
            underline: false,
            href: null,
            hyphenate: false,
          },
          { kind: 'line-break' },
          {
            kind: 'text',
            text: 'her',
            bold: false,
            italic: false,
            underline: false,
            href: 'https://a.example',
            hyphenate: false,
          },
        ],
      },
    ])
  })

  test('a tab is a blank, for no font has a sign for it', () => {
    expect(blocksOf(para('tab\ther'), heading(1, 'to\tord')).map(said)).toEqual(['tab her', 'to ord'])
  })

  test('a heading that skips levels is tagged one below the last, and keeps its look', () => {
    const ranks = blocksOf(heading(1, 'A'), heading(4, 'B'), heading(6, 'C'), heading(2, 'D')).map(
      ({ level, rank }: { level: number; rank: number }) => [level, rank],
    )
    expect(ranks).toEqual([
      [1, 1],
      [4, 2],
      [6, 3],
      [2, 2],
    ])
  })

  test('a list whose items are long gets more room between them', () => {
    const short = list(true, ['en', 'to'], 4)
    const long = list(false, [[para('en'), para('mere')], 'to'])
    expect(
      blocksOf(short, long).map(({ start, before }: { start: number; before: number }) => [start, before]),
    ).toEqual([
      [4, 3],
      [1, 6],
    ])
  })

  test('cells are placed in a full grid', () => {
    const [{ columns, cells }] = blocksOf(table([['a', 'b'], ['c']]))
    expect(columns).toBe(2)
    expect(
      cells.map(({ row, column, header }: { row: number; column: number; header: boolean }) => [
        row,
        column,
        header,
      ]),
    ).toEqual([
      [0, 0, true],
      [0, 1, true],
      [1, 0, false],
      [1, 1, false],
    ])
  })

  test('pictures become files; one that is no picture becomes its text', () => {
    const image = { kind: 'image', mediaType: 'image/png', base64: picturePng, alt: 'Mønster' } as const
    const data = outlineData(outlineOf([image, { ...image, base64: 'AAAA' }]), everything)
    expect(data.pictures.map(({ name }) => name)).toEqual(['picture-1.png'])
    expect(JSON.parse(data.json).blocks).toEqual([
      { kind: 'image', path: '/picture-1.png', alt: 'Mønster', width: 150, height: 60 },
      { kind: 'image', path: null, alt: 'Mønster' },
    ])
  })

  test('a character that no font has becomes a box, an invisible one nothing', () => {
    const data = outlineData(outlineOf([heading(1, 'a漢\u200db')]), {
      ...everything,
      covers: (codePoint) => codePoint < 0x80,
    })
    expect(JSON.parse(data.json).blocks[0].text).toBe('a□b')
  })

  test('links in header rows, which are repeated, are plain text', () => {
    const linked = cell([para(run('x', { href: 'https://a.example' }))])
    const [{ cells }] = blocksOf({ ...table([]), rows: [[linked], [linked]] })
    expect(
      cells.map((data: { blocks: { runs: { href: string | null }[] }[] }) => data.blocks[0]?.runs[0]?.href),
    ).toEqual([null, 'https://a.example'])
  })

  test('a heading that says nothing has no rank, and what cannot stand inside a block is left out', () => {
    const [, quote, { rank }] = blocksOf(
      heading(2, ' '),
      { kind: 'quote', blocks: [{ kind: 'page-break' }, { kind: 'contents', heading: 'Indhold' }] },
      heading(3, 'A'),
    )
    expect(quote.blocks).toEqual([])
    expect(rank).toBe(1)
  })

  test('an unknown kind of block throws', () => {
    const unknown = { kind: 'video' } as unknown as Block // what no type allows
    expect(() => blocksOf(unknown)).toThrow('no PDF handler for block kind "video"')
  })
})
