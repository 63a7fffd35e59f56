import type { Layout } from '../../domain/committee/layout.ts'
import type { PaperLook } from '../outline/outline.ts'

/** A committee's layout as printers need it. `mark` is what every page says of itself: "Kladde", or nothing. */
export function paperLook(layout: Layout, mark: string | null): PaperLook {
  const { font, size, compact, accent, accentHeadings, logo, letterhead, footer } = layout
  const { top, bottom, left, right } = layout.margins
  return {
    font,
    size,
    compact,
    margins: { top: points(top), bottom: points(bottom), left: points(left), right: points(right) },
    accent,
    accentHeadings,
    logo: logo === null ? null : { ...logo, width: points(logo.width), place: layout.logoPlace },
    letterhead,
    footer,
    mark,
  }
}

/** Whole points, which Word's twentieths and the PDF hold alike. */
function points(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 72)
}
