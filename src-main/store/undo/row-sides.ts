import { createHash } from 'node:crypto'

/** What changed rows were before and after, each as a digest of its table and values; long texts are not kept, nor read again. */
export interface RowSides {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** A logged change of a row: its values before and after, null where it was not there. */
interface Changed {
  readonly table_name: string
  readonly before: string | null
  readonly after: string | null
}

/** The sides of logged changes. */
export function sidesOf(rows: readonly Changed[]): RowSides {
  const side = (values: (row: Changed) => string | null) =>
    rows.flatMap((row) => {
      const found = values(row)
      return found === null
        ? []
        : [createHash('sha256').update(`${row.table_name} ${found}`).digest('base64')]
    })
  return { before: side((row) => row.before), after: side((row) => row.after) }
}

/** The sides of several changes together. */
export function sidesTogether(changes: readonly RowSides[]): RowSides {
  return {
    before: changes.flatMap(({ before }) => before),
    after: changes.flatMap(({ after }) => after),
  }
}

/** Whether changes, taken together, have left every row as it stood. */
export function areVoided({ before, after }: RowSides): boolean {
  return before.toSorted().join() === after.toSorted().join()
}
