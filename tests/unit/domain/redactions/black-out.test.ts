import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blackOut } from '../../../../src-main/domain/redactions/black-out.ts'
import { doc, link, paragraph, text } from '../../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../../src-main/domain/rich-text/footnote.ts'
import { richTextSchema } from '../../../../src-main/domain/rich-text/gate.ts'
import { plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import type { RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'

const bold = { type: 'bold' } as const
const lineBreak: RichTextNode = { type: 'hardBreak' }

describe('a plain text', () => {
  test.each([
    ['010190-1234', 'Borger 010190-1234 klager', 'Borger ███████████ klager'],
    ['010190-1234', 'Borger 0101901234.', 'Borger ██████████.'],
    ['0101901234', '010190\u00a0–\u00a01234', '█████████████'],
    ['010190-1234', '01 01 90 12 34', '██████████████'],
    ['010190-1234', '0101\u00ad90\u200b1234', '████████████'],
    ['010190-1234', '０１０１９０１２３４', '██████████'],
    ['Asta Holm', 'ASTA  HOLMS klage', '██████████S klage'],
    ['Asta Holm', 'Asta\nHolm', '████\n████'],
    ['Bjørn Åkjær', 'Bjørn A\u030akjær', '████████████'],
    ['(a+b)', 'udtrykket (a+b) står', 'udtrykket █████ står'],
    ['010190-1234', 'Borger 020190-1234', 'Borger 020190-1234'],
    ['Asta Holm', 'Astaholm', 'Astaholm'],
    ['Ole', 'Ole gik i skole med Oles ven Olesen', '███ gik i skole med ███s ven Olesen'],
    ['Ole', 'en sko\u00adle og en sk\u200bole', 'en sko\u00adle og en sk\u200bole'],
    [
      'Lundgaard',
      'Lundgaard-sagen, Lundgaardvej, Lundgaard’s og Lundgaardes',
      '█████████-sagen, Lundgaardvej, █████████’s og █████████es',
    ],
    ['Lundgaard', 'klage_lundgaard.pdf', 'klage_█████████.pdf'],
    ['Lundgaard', '2026Lundgaard2.pdf', '2026█████████2.pdf'],
    ['Lundgaard', 'KlageLundgaardsSag.pdf', 'Klage█████████sSag.pdf'],
    ['anan', 'banananan anan', 'banananan ████'],
    ['Asta Holm', 'klage_asta_holm.pdf', 'klage_█████████.pdf'],
    ['Asta Holm', 'KlageAstaHolm.pdf', 'Klage████████.pdf'],
    ['Asta Holm', 'asta.holm@nordvig.example', '█████████@nordvig.example'],
    [
      'Asta Ågård',
      'https://nordvig.example/asta%20%C3%A5g%c3%a5rd',
      `https://nordvig.example/${'█'.repeat(22)}`,
    ],
    ['Asta Ågård', 'asta-aagaard.pdf', '████████████.pdf'],
    ['010190-1234', '01.01.90/1234', '█████████████'],
    ["Asta O'Hara", 'Asta O’Hara', '███████████'],
    [
      'Asta Griffin-Fisk',
      'Asta Griﬃn-ﬁsk og Asta Gri\u00adffin-Fisk',
      '██████████████ og ██████████████████',
    ],
    ['Ola', 'Ola og Ola\u030a', '███ og Ola\u030a'],
    ['Havnegade 4', 'Havnegade 4B', '███████████B'],
  ])('%s in «%s»', (redaction, written, printed) => {
    expect(blackOut(written, [redaction])).toBe(printed)
  })

  test('a long one keeps its blanks, so that its lines can break', () => {
    const words = 'Per Lund har boet på Havnegade i hele sit liv'
    expect(blackOut(`Sagen: ${words}.`, [words])).toBe(
      'Sagen: ███ ████ ███ ████ ██ █████████ █ ████ ███ ███.',
    )
  })

  test('overlapping redactions are blacked out as one, whatever their order', () => {
    const wanted = '███████████ bor'
    expect(blackOut('Asta Holm L bor', ['Asta Holm', 'Holm L'])).toBe(wanted)
    expect(blackOut('Asta Holm L bor', ['Holm L', 'Asta Holm'])).toBe(wanted)
  })
})

describe('a rich text', () => {
  const summary = (...runs: (string | RichTextNode)[]) =>
    blackOut(doc(paragraph(...runs)), ['010190-1234', 'Asta Holm'])

  test('a name in a footnote, and one that a footnote parts', () => {
    expect(summary('Klage fra Asta', footnote('Se brev fra Asta Holm.'), ' Holm')).toEqual(
      doc(paragraph('Klage fra ████', footnote('Se brev fra █████████.'), '█████')),
    )
  })

  test('a number parted by formatting and by a line break', () => {
    expect(summary('Født 0101', text('90-12', bold), '34 i Nordvig')).toEqual(
      doc(paragraph('Født ████', text('█████', bold), '██ i Nordvig')),
    )
    expect(summary('010190', lineBreak, '1234')).toEqual(doc(paragraph('██████', lineBreak, '████')))
  })

  test('a link that tells the same is no link any more, and its neighbours are one run', () => {
    expect(
      summary('Skriv til ', link('hende', 'mailto:asta.holm@nordvig.example?subject=010190-1234'), ' nu'),
    ).toEqual(doc(paragraph('Skriv til hende nu')))
    expect(summary(link('Asta Holm', 'https://nordvig.example/'))).toEqual(doc(paragraph('█████████')))
    const address = 'https://nordvig.example/astaholmsagen'
    expect(blackOut(doc(paragraph(link('Sagen', address))), ['holm'])).toEqual(doc(paragraph('Sagen')))
    expect(summary(link('Skriv', 'mailto:astaholm@nordvig.example'))).toEqual(doc(paragraph('Skriv')))
    const marks = [{ type: 'link', attrs: { href: 'https://nordvig.example/?q=asta%20holm' } }]
    expect(summary(text('Se', ...marks), { ...lineBreak, marks }, 'her')).toEqual(
      doc(paragraph('Se', lineBreak, 'her')),
    )
    const other = link('Nordvig', 'https://nordvig.example/')
    expect(summary(other)).toEqual(doc(paragraph(other)))
  })

  test('alternative texts, table cells and lists; a picture itself is left alone', () => {
    const src = 'data:image/png;base64,iVBORw0KGgo='
    const cell: RichTextNode = { type: 'tableCell', content: [paragraph('Asta Holm')] }
    const done = blackOut(
      doc(
        { type: 'image', attrs: { src, alt: 'Asta Holm taler' } },
        { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
      ),
      ['Asta Holm'],
    )
    expect(done.content[0]?.attrs).toEqual({ src, alt: '█████████ taler' })
    expect(plainText(done)).toContain('█████████')
    expect(plainText(done)).not.toContain('Holm')
  })
})

test('a number cut into runs at random is gone, and the text stays one that the gate takes', () => {
  const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()), {
    minLength: 12,
    maxLength: 12,
  })
  const seam = fc.constantFrom('', '-', ' ', '\u00a0', '\u2011', '\u00ad', ' - ', '\u2009')
  fc.assert(
    fc.property(runs, seam, fc.string({ maxLength: 10 }), (cuts, between, before) => {
      const whole = `${before}x010190${between}1234y`
      let at = 0
      const parts = cuts.map(([length, isBold]) => {
        const words = whole.slice(at, at + length)
        at += length
        return isBold ? text(words, bold) : words
      })
      const done = blackOut(doc(paragraph(...parts, whole.slice(at))), ['010190-1234'])
      expect(plainText(done).replace(/\D/g, '')).not.toContain('0101901234')
      expect(richTextSchema.safeParse(done).success).toBe(true)
    }),
    { seed: 44, numRuns: 300 },
  )
})

test('what is not words is left alone, and what is new is not', () => {
  const value = { access: 'open', date: '2026-03-03', title: 'open 2026-03-03', later: ['open'] }
  expect(blackOut(value, ['open', '2026-03-03'])).toEqual({
    access: 'open',
    date: '2026-03-03',
    title: '████ ██████████',
    later: ['████'],
  })
})
