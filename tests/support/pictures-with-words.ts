import { crc32, deflateSync } from 'node:zlib'

/** A PNG's chunk. */
export function chunk(name: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(data)])
  return Buffer.concat([fourBytes(body.length - 4), body, fourBytes(crc32(body))])
}

const pngStart = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const pngHead = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]))
const pngPoints = chunk('IDAT', deflateSync(Buffer.from([0, 200, 30, 30])))
const pngEnd = chunk('IEND', '')

/** A red point as PNG: with chunks before what is drawn, and bytes after its end. */
export function png(chunks: readonly Buffer[] = [], after = ''): Buffer {
  return Buffer.concat([pngStart, pngHead, ...chunks, pngPoints, pngEnd, Buffer.from(after)])
}

/** Every place in a PNG where words can stand that nobody sees. */
export function pngThatSays(words: string): Buffer {
  const texts = [
    chunk('tEXt', `Comment\0${words}`),
    chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${words}`),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(words)])),
    chunk('eXIf', `MM\0*${words}`),
    chunk('iCCP', Buffer.concat([Buffer.from(`${words}\0\0`), deflateSync(words)])),
    chunk('fdAT', words),
    chunk('tRNS', words.repeat(30)),
  ]
  return png(texts, words)
}

/** A JPEG's segment. */
export function segment(marker: number, data: Uint8Array | string): Buffer {
  const body = Buffer.from(data)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A grey square of eight points as JPEG. */
const plainJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
  'base64',
)

/** That JPEG: with segments before what is drawn, and bytes after its end. */
export function jpeg(segments: readonly Buffer[] = [], after = ''): Buffer {
  return Buffer.concat([plainJpeg.subarray(0, 20), ...segments, plainJpeg.subarray(20), Buffer.from(after)])
}

/** Exif as a camera writes it: how the picture is turned, and its owner. */
export function exif(turn: number, owner: string): Buffer {
  const entries = Buffer.from([
    ...[0, 2],
    ...[1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0],
    ...[1, 0x3b, 0, 2, 0, 0, 0, owner.length, 0, 0, 0, 38],
    ...[0, 0, 0, 0],
  ])
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08'), entries, Buffer.from(owner)]))
}

/** Every place in a JPEG where words can stand that nobody sees. */
export function jpegThatSays(words: string): Buffer {
  const segments = [
    segment(0xe0, `JFXX\0${words}`),
    exif(6, words),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${words}`),
    segment(0xe2, `ICC_PROFILE\0\x01\x01${words}`),
    segment(0xed, `Photoshop 3.0\0${words}`),
    segment(0xee, `Adobe${words}`),
    segment(0xfe, words),
  ]
  return jpeg(segments, words)
}

function fourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
