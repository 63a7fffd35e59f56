/** The least contrast of text (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5

type Rgb = readonly [red: number, green: number, blue: number]

/** `color` as it stands, or as little nearer to black (on light paper) or white (on dark) as it takes to be read on `paper`. Both "#rrggbb". */
export function readableColor(color: string, paper: string): string {
  const end = luminance(rgbOf(paper)) > 0.18 ? '#000000' : '#ffffff'
  const steps = Array.from({ length: 101 }, (_, step) => mixed(color, end, step / 100))
  return steps.find((candidate) => contrast(candidate, paper) >= leastContrast) ?? end
}

/** So much (0 to 1) of `other` in `color`. */
export function mixed(color: string, other: string, share: number): string {
  const from = rgbOf(color)
  const to = rgbOf(other)
  const parts = from.map((part, at) => Math.round(part + ((to[at] ?? part) - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** Contrast of two colours, from 1 to 21, as WCAG 2.2 counts it. */
export function contrast(one: string, other: string): number {
  const lights = [luminance(rgbOf(one)), luminance(rgbOf(other))]
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb // three in, three out
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function rgbOf(color: string): Rgb {
  const number = Number.parseInt(color.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}
