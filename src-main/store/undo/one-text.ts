import type { LoggedTable } from './log-changes.ts'

/** One value of one row, and what stood there before and after. */
export interface ChangedText {
  readonly row: string
  readonly column: string
  readonly before: unknown
  readonly after: unknown
}

/** What a transaction did to rows, all in all: the one text it changed, null where it changed more or other things, and the rows it added. */
export interface TextChange {
  readonly text: ChangedText | null
  readonly addedRows: readonly string[]
}

/** A logged change of a row, as the columns' values before and after. */
export interface LoggedValues {
  readonly table: LoggedTable
  readonly before: ReadonlyMap<string, unknown> | null
  readonly after: ReadonlyMap<string, unknown> | null
}

interface NetChange extends LoggedValues {
  readonly row: string
}

/** A list that is written anew deletes and adds rows that stay as they were; what counts is what differs in the end. */
export function textChangeOf(logged: readonly LoggedValues[]): TextChange {
  const net = netChanges(logged)
  const addedRows = net.flatMap(({ row, before, after }) => (before === null && after !== null ? [row] : []))
  const texts = net.flatMap((change) => changedTexts(change) ?? [null])
  return { text: texts.length === 1 ? (texts[0] ?? null) : null, addedRows }
}

/** Whether a save goes on with the text the one before it wrote, and does not bring it back. */
export function goesOnWith(before: TextChange, { text }: TextChange): boolean {
  if (text === null) return false
  if (before.addedRows.includes(text.row)) return isTyped(text)
  const same = before.text?.row === text.row && before.text.column === text.column
  return same && before.text?.before !== text.after
}

/** Whether letters were put in or taken out at one place, as in the name of a line that was just added; a choice is another word. */
function isTyped({ before, after }: ChangedText): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false
  const [short, long] = before.length < after.length ? [before, after] : [after, before]
  const differs = short.split('').findIndex((sign, at) => sign !== long[at])
  return differs === -1 || long.endsWith(short.slice(differs))
}

/** What two saves of a text have done together; before a row was added nothing stood there. */
export function textChangesTogether(one: TextChange, other: TextChange): TextChange {
  const text = other.text === null ? null : { ...other.text, before: one.text?.before }
  return { text, addedRows: [...one.addedRows, ...other.addedRows] }
}

function netChanges(logged: readonly LoggedValues[]): NetChange[] {
  const rows = new Map<string, NetChange>()
  for (const { table, before, after } of logged) {
    const row = rowOf(table, after ?? before)
    rows.set(row, { table, row, before: rows.has(row) ? (rows.get(row)?.before ?? null) : before, after })
  }
  return [...rows.values()]
}

/** The texts changed in a row; null where it came or went. */
function changedTexts({ table, row, before, after }: NetChange): ChangedText[] | null {
  if (before === null && after === null) return []
  if (before === null || after === null) return null
  return table.restored
    .filter((column) => before.get(column) !== after.get(column))
    .map((column) => ({ row, column, before: before.get(column), after: after.get(column) }))
}

function rowOf(table: LoggedTable, values: ReadonlyMap<string, unknown> | null): string {
  return JSON.stringify([table.name, ...table.key.map((column) => values?.get(column) ?? null)])
}
