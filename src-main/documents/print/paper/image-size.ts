import type { ImageBlock } from '../../outline/outline.ts'

/** A picture's size in points as it stands on the paper. */
export interface PaperSize {
  readonly width: number
  readonly height: number
}

/** 96 pixels to the inch, as screens and Word count. */
const pointsPerPixel = 0.75

/** A picture as it stands in an outline. */
type Picture = Pick<ImageBlock, 'mediaType' | 'base64' | 'share'>

/** The picture's bytes. */
export function imageBytes(image: Picture): Uint8Array {
  return Buffer.from(image.base64, 'base64')
}

/**
 * Size in points; null where the bytes are no such picture. A picture with a share of the width takes it, others are as
 * large as they are; both are shrunk to fit `room`.
 */
export function imageSize(image: Picture, room: PaperSize): PaperSize | null {
  const bytes = imageBytes(image)
  const pixels = image.mediaType === 'image/png' ? pngPixels(bytes) : jpegPixels(bytes)
  if (pixels === null || pixels.width === 0 || pixels.height === 0) return null
  const size = { width: pixels.width * pointsPerPixel, height: pixels.height * pointsPerPixel }
  const wished = image.share === undefined ? 1 : (image.share * room.width) / size.width
  const scale = Math.min(wished, room.width / size.width, room.height / size.height)
  return { width: size.width * scale, height: size.height * scale }
}

function pngPixels(bytes: Uint8Array): PaperSize | null {
  const view = viewOf(bytes)
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Walks a JPEG's segments to the frame header, which carries the size. */
function jpegPixels(bytes: Uint8Array): PaperSize | null {
  const view = viewOf(bytes)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
