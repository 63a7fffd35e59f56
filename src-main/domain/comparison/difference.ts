import type { Said } from '../told/say.ts'

/** What can differ between a sent agenda and the meeting as it stands. */
export const differenceKinds = [
  'item-added',
  'item-withdrawn',
  'item-moved',
  'title-changed',
  'case-number-changed',
  'access-changed',
  'deciding-body-changed',
  'recommendation-changed',
  'text-added',
  'text-removed',
  'text-changed',
  'attachment-added',
  'attachment-removed',
  'attachment-changed',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** One difference: the item's number now, or as it was sent where it is gone; `heading` for a text; the whole in a Danish sentence. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly itemNumber: number
  readonly title: string
  readonly heading: string | null
  readonly message: Said
}
