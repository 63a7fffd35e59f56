import { expect, test } from 'vitest'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import { paperFonts } from '../../../src-main/domain/committee/layout.ts'
import { heading, outlineOf } from '../../support/outlines.ts'
import { textsOf } from '../../support/pdf-texts.ts'
import { printResources } from '../../support/print-resources.ts'

const printer = createPdfPrinter(printResources())
const address = `https://nordvig.example/${'dagsordener-og-referater/'.repeat(3)}${'kulturhus'.repeat(14)}`

test.each(paperFonts)(
  'an address in a title or a fact runs over no edge in %s, and the contents list has its page number',
  async (font) => {
    const blocks = [
      heading(1, 'Referat'),
      { kind: 'facts', facts: [{ label: 'Mødested', value: address }] } as const,
      { kind: 'contents', heading: 'Indhold' } as const,
      heading(2, `Punkt 1: ${address}`, { inContents: true }),
    ]
    const outline = outlineOf(blocks)
    const { bytes } = printer.print({ ...outline, look: { ...outline.look, font } })
    const said = await textsOf(bytes)
    const right = 595.3 - outline.look.margins.right
    expect(said.filter(({ to }) => to > right + 1)).toEqual([])
    expect(said.filter(({ text, to }) => text === '1' && to > right - 5)).toHaveLength(1)
    const all = said.map(({ text }) => text.replaceAll(/[\s\u200b]/g, '')).join('')
    expect(all.split('kulturhus'.repeat(14))).toHaveLength(4)
  },
)
