import type { Line } from './line.ts'

/** How many letters a full line of the source holds; a Markdown source has no such thing and gets what its lines give. */
export function lineWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.98)] ?? 0
}

/**
 * Whether the first word of the next line would have found room on this one: then the line end was meant, and is not
 * a wrap. Letters differ in width, so a tenth is kept as doubt.
 */
export function fitsOnLine(text: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? ''
  return text.length + 1 + word.length < width * 0.9
}
