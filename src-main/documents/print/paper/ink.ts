import type { PaperLook } from '../../outline/outline.ts'
import { mixed, readableColor } from './readable-color.ts'

/** The inks that are the same in every layout: text, quieter text, thin rules, tint of header rows. */
export const ink = { text: '#16191d', quiet: '#4b5661', rule: '#b9c2ca', headTint: '#eceff2' } as const

/** The inks that come of a layout's accent. */
export interface AccentInk {
  readonly link: string
  readonly heading: string
  readonly decisionRule: string
  readonly decisionTint: string
}

/** How much of the accent is in a decision's tint. */
const tintShare = 0.06

/** The accent as rule and tint as it was chosen, and as text dark enough to be read on that tint. */
export function accentInk({
  accent,
  accentHeadings,
}: Pick<PaperLook, 'accent' | 'accentHeadings'>): AccentInk {
  const decisionTint = mixed('#ffffff', accent, tintShare)
  const link = readableColor(accent, decisionTint)
  return { link, heading: accentHeadings ? link : ink.text, decisionRule: accent, decisionTint }
}
