import type { Item } from '../../domain/meeting/item.ts'
import type { Line } from '../lines/line.ts'

/** An item with one section's field filled, and the lines that are left for the section's own text. */
export interface Filled {
  readonly item: Item
  readonly left: readonly Line[]
}
