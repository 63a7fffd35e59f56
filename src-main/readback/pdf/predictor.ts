import { type PdfDict, PdfTrouble } from './values.ts'

/** Undoes the predictor that Flate and LZW may lie on top of (ISO 32000-1, 7.4.4.4): TIFF's and those of PNG. */
export function unpredicted(bytes: Uint8Array, parameters: PdfDict): Uint8Array {
  const predictor = numberOf(parameters, 'Predictor', 1)
  if (predictor < 2) return bytes
  const bits = numberOf(parameters, 'Colors', 1) * numberOf(parameters, 'BitsPerComponent', 8)
  const pixel = Math.max(1, bits >> 3)
  const row = Math.ceil((bits * numberOf(parameters, 'Columns', 1)) / 8)
  if (predictor >= 10) return pngRows(bytes, row, pixel)
  if (numberOf(parameters, 'BitsPerComponent', 8) !== 8)
    throw new PdfTrouble('en pakket del af filen er skrevet på en måde, som programmet ikke kender')
  return tiffRows(bytes, row, pixel)
}

function numberOf(parameters: PdfDict, key: string, otherwise: number): number {
  const value = parameters.get(key)
  return typeof value === 'number' ? value : otherwise
}

function tiffRows(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const out = Uint8Array.from(bytes)
  for (let at = 0; at < out.length; at += 1)
    if (at % row >= pixel) out[at] = ((out[at] ?? 0) + (out[at - pixel] ?? 0)) & 255
  return out
}

function pngRows(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1))
  const out = new Uint8Array(rows * row)
  for (let line = 0; line < rows; line += 1) {
    const from = line * (row + 1)
    const to = line * row
    const kind = bytes[from] ?? 0
    for (let column = 0; column < row; column += 1) {
      const left = column >= pixel ? (out[to + column - pixel] ?? 0) : 0
      const up = line > 0 ? (out[to + column - row] ?? 0) : 0
      const corner = line > 0 && column >= pixel ? (out[to + column - row - pixel] ?? 0) : 0
      out[to + column] = (bytes[from + 1 + column] ?? 0) + guess(kind, { left, up, corner })
    }
  }
  return out
}

interface Around {
  readonly left: number
  readonly up: number
  readonly corner: number
}

function guess(kind: number, around: Around): number {
  if (kind === 1) return around.left
  if (kind === 2) return around.up
  if (kind === 3) return (around.left + around.up) >> 1
  return kind === 4 ? paeth(around) : 0
}

function paeth({ left, up, corner }: Around): number {
  const sum = left + up - corner
  const far = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)] as const
  if (far[0] <= far[1] && far[0] <= far[2]) return left
  return far[1] <= far[2] ? up : corner
}
