import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { draftMark } from '../../../src-main/documents/compose/draft-mark.ts'
import { paperLook } from '../../../src-main/documents/compose/paper-look.ts'
import { accentInk } from '../../../src-main/documents/print/paper/ink.ts'
import { letterheadOf } from '../../../src-main/documents/print/paper/letterhead.ts'
import { measures } from '../../../src-main/documents/print/paper/measures.ts'
import { contrast, readableColor } from '../../../src-main/documents/print/paper/readable-color.ts'
import { standardSettings } from '../../../src-main/domain/committee/committee-settings.ts'
import { paperSizes, standardLayout } from '../../../src-main/domain/committee/layout.ts'
import { meeting } from '../../support/builders/index.ts'
import { picturePng } from '../../support/hard-outline.ts'

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`)
const look = (changes: Partial<typeof standardLayout> = {}) =>
  paperLook({ ...standardLayout, ...changes }, null)

describe('the accent', () => {
  test('contrast is what WCAG counts', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  test('any accent can be read as text, on white and on its own tint', () => {
    fc.assert(
      fc.property(anyColor, (accent) => {
        const { link, heading, decisionTint } = accentInk({ accent, accentHeadings: true })
        for (const text of [link, heading]) {
          expect(contrast(text, decisionTint)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(text, '#ffffff')).toBeGreaterThanOrEqual(4.5)
        }
      }),
    )
  })

  test('any accent can be read on a dark screen', () => {
    fc.assert(
      fc.property(anyColor, (accent) => {
        expect(contrast(readableColor(accent, '#14181c'), '#14181c')).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  test('one that is dark enough is used as it is; a light one only as rule', () => {
    expect(accentInk({ accent: '#1f4e79', accentHeadings: true }).heading).toBe('#1f4e79')
    const yellow = accentInk({ accent: '#ffe000', accentHeadings: false })
    expect(yellow.decisionRule).toBe('#ffe000')
    expect(yellow.link).not.toBe('#ffe000')
    expect(yellow.heading).toBe('#16191d')
  })
})

describe('measures', () => {
  test('millimetres become whole points, and the room is what they leave', () => {
    const { margins } = look({ margins: { top: 25, bottom: 30, left: 10, right: 20 } })
    expect(margins).toEqual({ top: 71, bottom: 85, left: 28, right: 57 })
    const { room } = measures(look({ margins: { top: 25, bottom: 30, left: 10, right: 20 } }))
    expect([room.width, room.height].map(Math.round)).toEqual([510, 686])
  })

  test.each(paperSizes)(
    'at %d points every size is one that Word knows, and a line is higher than its type',
    (size) => {
      for (const compact of [false, true]) {
        const { body, small, edge, headings } = measures(look({ size, compact }))
        expect(body.size).toBe(size)
        for (const type of [body, small, edge, ...headings]) {
          expect(Number.isInteger(type.size * 2)).toBe(true)
          expect(type.line / type.size).toBeGreaterThan(1.2)
        }
      }
    },
  )

  test('header and footer stay on the paper and clear of the text at the smallest margins', () => {
    const { page, edge } = measures(look({ size: 12, margins: { top: 15, bottom: 15, left: 10, right: 10 } }))
    expect(page.headerTop).toBeGreaterThan(8)
    expect(page.headerTop + edge.line).toBeLessThan(page.margins.top - 8)
    expect(page.footerBottom).toBe(page.headerTop)
  })
})

describe('the letterhead', () => {
  const logo = { mediaType: 'image/png', base64: picturePng, alt: '', width: 30 } as const

  test('is none without logo and lines', () => {
    expect(letterheadOf(look(), measures(look()))).toBeNull()
  })

  test('is as high as the higher of the two; the logo keeps its shape', () => {
    const both = look({ logo, letterhead: ['Nordvig Kommune'] })
    expect(letterheadOf(both, measures(both))).toMatchObject({ logo: { width: 85, height: 34 }, height: 34 })
    const lines = look({ logo, letterhead: ['Et', 'To', 'Tre', 'Fire'] })
    expect(letterheadOf(lines, measures(lines))).toMatchObject({ height: 50 })
  })

  test('a logo that is no picture is left out, its lines stay', () => {
    const broken = look({ logo: { ...logo, base64: 'AAAA' }, letterhead: ['Nordvig Kommune'] })
    expect(letterheadOf(broken, measures(broken))).toMatchObject({ logo: null, lines: ['Nordvig Kommune'] })
  })
})

describe('the draft mark', () => {
  test('an agenda is a draft until it is sent, minutes until they are approved, a signature page never', () => {
    const stages = ['draft', 'sent', 'held', 'minutes-draft', 'approved', 'locked', 'cancelled'] as const
    const drafts = (kind: Parameters<typeof draftMark>[0]) =>
      stages.filter((stage) => draftMark(kind, stage) !== null)
    expect(drafts('agenda')).toEqual(['draft'])
    expect(drafts('minutes')).toEqual(['draft', 'sent', 'held', 'minutes-draft'])
    expect(drafts('signature-page')).toEqual([])
  })

  test('stands only where the layout asks for it', () => {
    const marked = (draftMark: boolean) =>
      compose(meeting(), {
        kind: 'minutes',
        audience: 'internal',
        rules: { ...standardSettings('committee'), layout: { ...standardLayout, draftMark } },
      }).look.mark
    expect([marked(true), marked(false)]).toEqual(['Kladde', null])
  })
})
