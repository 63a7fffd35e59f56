import type { PaperLook } from '../../outline/outline.ts'
import { letterWidths } from './letter-widths.ts'

/** How letters are set: in which family, how large, and whether bold. */
export interface Setting {
  readonly font: PaperLook['font']
  readonly size: number
  readonly bold: boolean
}

const cuts = new Map<string, ReadonlyMap<string, number>>()

/** How wide a text is on one line, in points; a letter that is not known is taken to be as wide as high. */
export function textWidth(text: string, setting: Setting): number {
  const widths = cutOf(setting)
  const width = (letter: string) => widths.get(letter) ?? 1000
  return ([...text].reduce((sum, letter) => sum + width(letter), 0) * setting.size) / 1000
}

function cutOf({ font, bold }: Setting): ReadonlyMap<string, number> {
  const name = `${font} ${bold}`
  const known = cuts.get(name)
  if (known !== undefined) return known
  const widths = letterWidths[font][bold ? 'bold' : 'regular']
  const cut = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))
  cuts.set(name, cut)
  return cut
}
