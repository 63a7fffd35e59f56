import type { RichTextNode } from './rich-text.ts'

/** How wide a picture stands: as wide as the text, half of it, or a quarter; without one it has its own size. */
export const pictureWidths = ['full', 'half', 'quarter'] as const
export type PictureWidth = (typeof pictureWidths)[number]

const shares: Readonly<Record<PictureWidth, number>> = { full: 1, half: 0.5, quarter: 0.25 }

/** The width that was chosen for a picture; null for its own size. */
export function pictureWidthOf({ attrs }: RichTextNode): PictureWidth | null {
  return pictureWidths.find((one) => one === attrs?.['width']) ?? null
}

/** The share of the text's width that a picture takes; null for its own size. */
export function pictureShare(picture: RichTextNode): number | null {
  const width = pictureWidthOf(picture)
  return width === null ? null : shares[width]
}
