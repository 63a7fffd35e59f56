/** What a step has to do with: two that share nothing of it give the same in either order, and pass each other. */
export interface Places {
  /** What it changed: a meeting, a list of a committee, the days of its meetings, the numbers that run on from one to the next. */
  readonly touched: readonly string[]
  /** What it went by without changing it. */
  readonly reliedOn: readonly string[]
}

/** A row that was changed, and whose it is; `runOn`: the items of the committee's meetings are numbered on from meeting to meeting. */
export interface PlacedRow {
  readonly table: string
  readonly meetingId: string | null
  readonly committeeId: string | null
  readonly runOn: boolean
  /** Whether it came, went, or got another value in one of some columns. */
  readonly changed: (columns: readonly string[]) => boolean
  /** Whether it got another value in this column, and in no other. */
  readonly changedOnly: (column: string) => boolean
}

const numbering = ['numbering_per', 'numbering_start', 'term_from', 'term_to']

/** Where people were seen: a meeting whose people were recorded does not follow the committee's any more. */
const recorded: readonly string[] = ['participants', 'absences', 'ballots']

const numbers = 'numbers of '

/** Whether one of two steps numbers what the other does; the numbers can be counted anew when one is taken without the other. */
export function shareNumbers(one: Places, other: Places): boolean {
  return one.touched.some((place) => place.startsWith(numbers) && other.touched.includes(place))
}

/** The committees whose numbers a step has changed. */
export function numberedBy({ touched }: Places): string[] {
  return touched.flatMap((place) => (place.startsWith(numbers) ? [place.slice(numbers.length)] : []))
}

/** The places without the numbers that run on. */
export function besideNumbers({ touched, reliedOn }: Places): Places {
  return { touched: touched.filter((place) => !place.startsWith(numbers)), reliedOn }
}

/** Whether one of two steps can't be taken without the other, the later one first. */
export function sharePlaces(one: Places, other: Places): boolean {
  return (
    meet(one.touched, other.touched) || meet(one.touched, other.reliedOn) || meet(one.reliedOn, other.touched)
  )
}

/** The places of several together. */
export function allPlaces(those: readonly Places[]): Places {
  return {
    touched: [...new Set(those.flatMap(({ touched }) => touched))],
    reliedOn: [...new Set(those.flatMap(({ reliedOn }) => reliedOn))],
  }
}

/** The places of a row; what is no row of a meeting is a committee's. */
export function placesOf(row: PlacedRow): Places {
  return row.meetingId === null ? committeePlaces(row) : meetingPlaces(row, row.meetingId)
}

function committeePlaces({ table, committeeId, changed }: PlacedRow): Places {
  const rule = table === 'committees' && changed(numbering)
  return {
    touched: [`${table} of ${committeeId}`, ...(rule ? [`numbering of ${committeeId}`] : [])],
    reliedOn: [],
  }
}

function meetingPlaces(row: PlacedRow, meetingId: string): Places {
  const { table, committeeId, runOn, changed } = row
  // Its items were numbered on from another meeting, and nothing was done in it.
  const follows = runOn && table === 'meetings' && row.changedOnly('first_number')
  const head = (columns: readonly string[]) => table === 'meetings' && changed(columns)
  const day = head(['date', 'time'])
  const counted = head(['date', 'status', 'first_number']) || (table === 'items' && changed(['removed_at']))
  const people = head(['date', 'status']) || recorded.includes(table)
  return {
    touched: [
      ...(follows ? [] : [`meeting ${meetingId}`]),
      ...(day ? [`days of ${committeeId}`] : []),
      ...(counted && runOn ? [`${numbers}${committeeId}`] : []),
    ],
    reliedOn: [
      ...(counted ? [`numbering of ${committeeId}`] : []),
      ...(people ? [`memberships of ${committeeId}`] : []),
    ],
  }
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((place) => others.includes(place))
}
