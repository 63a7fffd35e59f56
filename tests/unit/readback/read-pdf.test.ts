import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src-main/readback/read-file.ts'
import { type HandObjects, handPdf, onePage, toUnicode } from './hand-pdf.ts'

function textAt(place: string, bytes: Uint8Array): string {
  const { passages, unreadable } = readFile(bytes, 'fil.pdf')
  expect(unreadable).toEqual([])
  return passages
    .filter((one) => one.place === place)
    .flatMap(({ pieces }) => pieces)
    .join('|')
}

const pageText = (objects: HandObjects) => textAt('side 1', handPdf(objects))
const unread = (bytes: Uint8Array) => readFile(bytes, 'fil.pdf').unreadable
const identity = '<</Type /Font /Subtype /Type0 /BaseFont /Skrift /Encoding /Identity-H'

test('what stands between the objects is read, but for the lines of the table', () => {
  const before = Buffer.concat([handPdf(onePage('')), Buffer.from('% sag 0000001019\n')])
  const hidden = textAt('en skjult del af filen', handPdf(onePage(''), { before }))
  expect(hidden).toContain('sag 0000001019')
  expect(hidden).not.toContain('00000 n')
})

describe('the text of a page', () => {
  test('is that of every way of showing it, in the order it is drawn', () => {
    const drawn = `BT /F1 9 Tf (Sag) Tj [(er) -20 (ne)] TJ (n) ' 1 2 (r. \\50 7\\051) " ET`
    expect(pageText(onePage(drawn))).toContain('Sagernenr. ( 7)')
  })

  test('escapes, octal codes, broken lines and hexadecimal strings of an odd length are read', () => {
    expect(pageText(onePage('BT /F1 9 Tf (\\346\\370\\345 a\\\nb) Tj <4B4> Tj ET'))).toContain('æøå abK@')
  })

  test('a font with a map is read by it: single codes, ranges, lists and ligatures', () => {
    const map = toUnicode(
      '2 beginbfchar <0001> <0066006C> <0002> <00E6> endbfchar 2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0078> <D83DDE00>] endbfrange',
    )
    const font = { 5: `${identity} /ToUnicode 7 0 R>>`, 7: map }
    expect(pageText(onePage('BT /F1 9 Tf <0001000200100011001200200021> Tj ET', font))).toContain('flæabcx😀')
  })

  test('a font with an encoding of its own is read by the names of its glyphs', () => {
    const font =
      '<</Type /Font /Subtype /Type1 /BaseFont /X /Encoding <</Differences [65 /oslash /aring /f_i /uni00E6 /eacute.alt /hyphen]>>>>'
    expect(pageText(onePage('BT /F1 9 Tf (ABCDEF) Tj ET', { 5: font }))).toContain('øåfiæé ')
  })

  test('goes on in forms, which may have fonts of their own, and comes back to the page’s font', () => {
    const form = {
      dict: '/Type /XObject /Subtype /Form /Resources <</Font <</F1 7 0 R>>>>',
      bytes: 'BT /F1 9 Tf (A) Tj ET',
    }
    const font = '<</Type /Font /Subtype /Type1 /BaseFont /Y /Encoding <</Differences [65 /seven]>>>>'
    expect(pageText(onePage('BT /F1 9 Tf (A) Tj ET /X1 Do BT (A) Tj ET', { 6: form, 7: font }))).toContain(
      'A7A',
    )
  })

  test('artefacts do not part it, and a replacement text is read in its place', () => {
    const drawn =
      'BT /F1 9 Tf (lukk) Tj /Artifact BMC (Side 1) Tj EMC (et) Tj /Span <</ActualText (dyrlæge)>> BDC (q) Tj EMC (r) Tj ET'
    const text = pageText(onePage(drawn))
    expect(text).toContain('lukketqr')
    expect(text).toContain('lukketdyrl')
    expect(text).toContain('Side 1')
  })

  test('is joined over the pages’ edges', () => {
    const second = '<</Type /Page /Parent 2 0 R /Contents 9 0 R /Resources <</Font <</F1 5 0 R>>>>>>'
    const objects = {
      ...onePage('BT /F1 9 Tf (hemme) Tj ET', {
        8: second,
        9: { dict: '', bytes: 'BT /F1 9 Tf (lig) Tj ET' },
      }),
      2: '<</Type /Pages /Kids [3 0 R 8 0 R] /Count 2>>',
    }
    expect(textAt('side 1 og side 2', handPdf(objects))).toBe('hemmelig')
  })

  test('strings and comments of the drawing that nothing shows are read too', () => {
    const drawn = '/Span <</Lang (da-hemmelig)>> BDC EMC (glemt) xx % en kommentar\nq Q'
    const unseen = textAt('en skjult del af side 1', handPdf(onePage(drawn)))
    for (const text of ['da-hemmelig', 'glemt', 'en kommentar']) expect(unseen).toContain(text)
  })

  test('an inline picture does not disturb what follows it', () => {
    expect(pageText(onePage('BI /W 1 /H 1 ID (x EIq\u0000 EI BT /F1 9 Tf (efter) Tj ET'))).toContain('efter')
  })
})

describe('streams are unpacked', () => {
  const drawn = 'BT /F1 9 Tf (pakket) Tj ET'

  test.each([
    ['Flate', '/Filter /FlateDecode', deflateSync(Buffer.from(drawn))],
    ['hexadecimal', '/Filter /ASCIIHexDecode', `${Buffer.from(drawn).toString('hex')}>`],
    ['two filters', '/Filter [/AHx /Fl]', `${deflateSync(Buffer.from(drawn)).toString('hex')}>`],
    [
      'run lengths',
      '/Filter /RunLengthDecode',
      Buffer.concat([Buffer.from([drawn.length - 1]), Buffer.from(drawn), Buffer.from([128])]),
    ],
    ['base 85', '/Filter /ASCII85Decode', base85(drawn)],
    [
      'the PNG predictor',
      '/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 13>>',
      deflateSync(upRows(drawn, 13)),
    ],
  ])('%s', (_, dict, bytes) => {
    expect(pageText(onePage({ dict, bytes }))).toContain('pakket')
  })

  test('LZW, as in the example of ISO 32000-1, 7.4.4.2', () => {
    const objects = {
      ...onePage('q Q'),
      9: {
        dict: '/Type /EmbeddedFile /Filter /LZWDecode',
        bytes: Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01),
      },
    }
    expect(textAt('vedhæftet fil «uden navn», filens tekst', handPdf(objects))).toBe('-----A---B')
  })
})

describe('what lies in the file without being shown', () => {
  test('an earlier version of a page, written over by a later one', () => {
    const first = handPdf(onePage('BT /F1 9 Tf (hemmeligt) Tj ET'))
    const both = handPdf({ 4: { dict: '', bytes: 'BT /F1 9 Tf (åbent) Tj ET' } }, { before: first })
    expect(textAt('side 1', both)).not.toContain('hemmeligt')
    expect(textAt('skjult tekst, som ingen side viser', both)).toContain('hemmeligt')
  })

  test('a page that was taken out of the tree', () => {
    const loose = '<</Type /Page /Contents 9 0 R /Resources <</Font <</F1 5 0 R>>>>>>'
    const objects = onePage('q Q', { 8: loose, 9: { dict: '', bytes: 'BT /F1 9 Tf (fjernet) Tj ET' } })
    expect(textAt('en side, der ikke vises', handPdf(objects))).toContain('fjernet')
  })

  test('strings in UTF-16, UTF-8 and PDFDocEncoding, and names', () => {
    const objects = onePage('q Q', { 9: '[<FEFF00E600F8> <EFBBBFC3A6> (fl\\224\\236) /Et#20navn]' })
    const text = textAt('en skjult del af filen', handPdf(objects))
    for (const word of ['æø', 'flflž', 'Et navn']) expect(text).toContain(word)
  })

  test('objects in an object stream', () => {
    const packed = '20 0 21 12 (i en strøm)   <</A (dybt)>>'
    const objects = onePage('q Q', { 9: { dict: '/Type /ObjStm /N 2 /First 11', bytes: packed } })
    expect(textAt('en skjult del af filen', handPdf(objects))).toContain('dybt')
  })
})

describe('what cannot be read is said, never passed over', () => {
  const content = 'BT /F1 9 Tf (x) Tj ET'

  test.each([
    [
      'encryption',
      handPdf(onePage(content, { 9: '<</Filter /Standard>>' }), { trailer: '/Encrypt 9 0 R' }),
      /krypteret/,
    ],
    ['an unknown filter', handPdf(onePage({ dict: '/Filter /Zstd', bytes: content })), /Zstd/],
    [
      'an encrypting filter',
      handPdf(onePage({ dict: '/Filter /Crypt /DecodeParms <</Name /A>>', bytes: content })),
      /Crypt/,
    ],
    ['broken data', handPdf(onePage({ dict: '/Filter /FlateDecode', bytes: 'ikke pakket' })), /beskadiget/],
    [
      'data behind the packed data',
      handPdf(
        onePage({
          dict: '/Filter /FlateDecode',
          bytes: Buffer.concat([deflateSync(Buffer.from(content)), Buffer.from('mere')]),
        }),
      ),
      /beskadiget/,
    ],
    ['a font without a map', handPdf(onePage('BT /F1 9 Tf <0001> Tj ET', { 5: `${identity}>>` })), /Skrift/],
    [
      'a font whose map lacks a code',
      handPdf(
        onePage('BT /F1 9 Tf <00010009> Tj ET', {
          5: `${identity} /ToUnicode 7 0 R>>`,
          7: toUnicode('1 beginbfchar <0001> <0041> endbfchar'),
        }),
      ),
      /Skrift/,
    ],
    ['a font that is not there', handPdf(onePage('BT /F9 9 Tf (x) Tj ET')), /uden navn/],
    [
      'glyphs with names of their own',
      handPdf(
        onePage(content, { 5: '<</Type /Font /Subtype /Type3 /Encoding <</Differences [120 /g12]>>>>' }),
      ),
      /Type3/,
    ],
    ['a table that points elsewhere', handPdf(onePage(content), { shift: 3 }), /indeks/],
    [
      'an attached file of an unknown kind',
      handPdf(onePage(content, { 9: { dict: '/Type /EmbeddedFile', bytes: Uint8Array.of(1, 2, 3) } })),
      /art/,
    ],
    ['a file cut short', handPdf(onePage(content)).slice(0, 330), /hel/],
    [
      'forms that draw themselves',
      handPdf(
        onePage('/X1 Do', {
          6: { dict: '/Subtype /Form /Resources <</XObject <</X1 6 0 R>>>>', bytes: '/X1 Do' },
        }),
      ),
      /dybt/,
    ],
  ])('%s', (_, bytes, why) => {
    expect(
      unread(bytes)
        .map((one) => one.why)
        .join(),
    ).toMatch(why)
  })

  test('a code without a text is no matter where a replacement text stands for it', () => {
    const font = { 5: `${identity} /ToUnicode 7 0 R>>`, 7: toUnicode('') }
    expect(pageText(onePage('BT /F1 9 Tf /Span <</ActualText (a)>> BDC <0009> Tj EMC ET', font))).toContain(
      'a',
    )
  })
})

function upRows(text: string, columns: number): Uint8Array {
  const padded = Buffer.from(text.padEnd(Math.ceil(text.length / columns) * columns))
  const rows = Array.from({ length: padded.length / columns }, (_, row) => {
    const line = padded.subarray(row * columns, (row + 1) * columns)
    return [
      2,
      ...line.map((byte, at) => (byte - (row === 0 ? 0 : (padded[(row - 1) * columns + at] ?? 0))) & 255),
    ]
  })
  return Uint8Array.from(rows.flat())
}

function base85(text: string): string {
  const padded = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4))
  let out = ''
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at)
    let group = ''
    for (let digit = 0; digit < 5; digit += 1) {
      group = String.fromCharCode(33 + (value % 85)) + group
      value = Math.floor(value / 85)
    }
    out += group
  }
  return `${out}~>`
}
