import type { AttendanceRow } from '../../../src-main/domain/attendance/statistics.ts'

/** What the rows are sorted by; null: the order of the seats. */
export type Order = { readonly by: 'name' | 'share'; readonly falling: boolean } | null

/** The rows in an order; those without a share come last. */
export function sortRows(rows: readonly AttendanceRow[], order: Order): readonly AttendanceRow[] {
  if (order === null) return rows
  const { by, falling } = order
  const way = falling ? -1 : 1
  if (by === 'name')
    return rows.toSorted((one, other) => way * one.person.name.localeCompare(other.person.name, 'da'))
  const missing = falling ? -1 : 2
  return rows.toSorted((one, other) => way * ((one.share ?? missing) - (other.share ?? missing)))
}

/** The order after a column's head was pressed: first rising, then falling, then the seats again. */
export function nextOrder(order: Order, by: 'name' | 'share'): Order {
  if (order?.by !== by) return { by, falling: false }
  return order.falling ? null : { by, falling: true }
}
