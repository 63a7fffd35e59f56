import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnOnly } from '../../../../src-main/domain/pictures/drawn-only.ts'
import { readStoredRichText } from '../../../../src-main/domain/rich-text/gate.ts'
import {
  chunk,
  exif,
  jpeg,
  jpegThatSays,
  png,
  pngThatSays,
  segment,
} from '../../../support/pictures-with-words.ts'

const words = 'Karla Vind 010190-1234'
const nothing = 'iVBORw0KGgo='

function drawn(bytes: Uint8Array): Buffer {
  return Buffer.from(drawnOnly(Buffer.from(bytes).toString('base64')), 'base64')
}

const baseline = jpeg()
/** The scan once more, as a progressive JPEG has several. */
const scan = baseline.subarray(baseline.indexOf(Buffer.from([0xff, 0xda])), -2)

describe('a picture with nothing in it but what draws it', () => {
  it('loses what is written in a PNG and after its end', () => {
    expect(drawn(pngThatSays(words))).toEqual(png())
  })

  it('keeps what a PNG is drawn with', () => {
    const drawing = [
      chunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])),
      chunk('sRGB', Buffer.from([0])),
      chunk('pHYs', Buffer.alloc(9, 1)),
      chunk('PLTE', Buffer.alloc(768, 7)),
      chunk('tRNS', Buffer.alloc(256, 9)),
      chunk('bKGD', Buffer.from([1])),
    ]
    expect(drawn(png(drawing))).toEqual(png(drawing))
  })

  it('loses what is written in a JPEG and after its end, and keeps how it is turned', () => {
    const turned = jpeg([exif(6, '')])
    expect(drawn(jpegThatSays(words)).includes('Karla')).toBe(false)
    expect(drawn(jpegThatSays(words)).length).toBeLessThan(turned.length)
    expect(drawn(jpegThatSays(words)).includes(Buffer.from([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true)
  })

  it.each(['MM', 'II'])('reads how a JPEG is turned from Exif in the order %s', (order) => {
    const one = [0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0]
    const little = ['II*\0', Buffer.from([8, 0, 0, 0, 1, 0, ...one, 0, 0, 0, 0])]
    const parts = order === 'II' ? ['Exif\0\0', ...little].map((part) => Buffer.from(part)) : []
    const given = order === 'II' ? segment(0xe1, Buffer.concat(parts)) : exif(8, words)
    const kept = drawn(jpeg([given]))
    expect(kept.includes(Buffer.from([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8]))).toBe(true)
    expect(kept.length).toBe(jpeg().length + 36)
    expect(drawn(kept)).toEqual(kept)
  })

  it('loses the Exif of a JPEG that is not turned', () => {
    expect(drawn(jpeg([exif(1, words), exif(9, words)]))).toEqual(jpeg())
  })

  it('keeps the note of how colours are coded', () => {
    const adobe = segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1'))
    expect(drawn(jpeg([adobe]))).toEqual(jpeg([adobe]))
  })

  it('loses what is written between the scans of a JPEG', () => {
    const two = (between: Buffer) =>
      Buffer.concat([baseline.subarray(0, -2), between, scan, baseline.subarray(-2)])
    expect(drawn(two(segment(0xfe, words)))).toEqual(two(Buffer.alloc(0)))
  })

  it('gives a picture that holds no more back as the same signs', () => {
    for (const bytes of [png(), jpeg()]) {
      const base64 = bytes.toString('base64')
      expect(drawnOnly(base64)).toBe(base64)
    }
  })

  it.each([
    ['no picture', Buffer.from(words)],
    ['nothing', Buffer.alloc(0)],
    ['a GIF', Buffer.from(`GIF89a${words}`)],
    ['a PNG without a size', Buffer.concat([png().subarray(0, 8), chunk('tEXt', words)])],
    ['a JPEG without a size', Buffer.from(`\xff\xd8\xff\xda\0\x02${words}`, 'latin1')],
    ['a JPEG of words alone', Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xfe, words)])],
  ])('keeps nothing of %s', (_, bytes) => {
    expect(drawnOnly(bytes.toString('base64'))).toBe(nothing)
  })

  it.each(['A', 'AAAAA', '=', 'A=A=', 'æøå', ''])('never fails at «%s»', (base64) => {
    expect(drawnOnly(base64)).toBe(nothing)
  })

  it('never fails, and changes nothing twice, wherever a picture is cut short or spoiled', () => {
    const whole = fc.constantFrom(pngThatSays(words), jpegThatSays(words), png(), jpeg())
    const spoiled = fc.tuple(whole, fc.nat(), fc.nat(), fc.nat(255)).map(([bytes, end, at, sign]) => {
      const cut = Buffer.from(bytes.subarray(0, end % (bytes.length + 1)))
      if (cut.length > 0) cut[at % cut.length] = sign
      return cut
    })
    const settled = (bytes: Buffer) => {
      expect(drawn(drawn(bytes))).toEqual(drawn(bytes))
    }
    fc.assert(fc.property(spoiled, settled), { seed: 5, numRuns: 3000 })
  })

  it('is so of every picture in a text that was stored before', () => {
    const text = (bytes: Buffer) => ({
      type: 'doc',
      content: [
        {
          type: 'blockquote',
          content: [
            {
              type: 'image',
              attrs: { src: `data:image/png;base64,${bytes.toString('base64')}`, alt: 'Et kort' },
            },
          ],
        },
      ],
    })
    const read = readStoredRichText({ version: 1, doc: text(pngThatSays(words)) })
    expect(read).toEqual({ ok: true, value: text(png()) })
  })
})
