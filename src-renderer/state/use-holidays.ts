import { useEffect, useState } from 'react'
import { useProgram } from './program.ts'

/** The Danish public holidays of a year: their names by their dates. */
export type Holidays = ReadonlyMap<string, string>

const none: Holidays = new Map()

/** The public holidays of a year; none until they are read, and without a year. */
export function useHolidays(year: number | null): Holidays {
  const { api } = useProgram()
  const [read, setRead] = useState<{ readonly year: number | null; readonly names: Holidays }>()
  useEffect(() => {
    if (year === null) return
    let current = true
    api.program.holidays({ year }).then(
      (found) => current && setRead({ year, names: new Map(found.map(({ date, name }) => [date, name])) }),
      // A date can be chosen without them; a connection that is lost is told of by whoever saves.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [api, year])
  return read?.year === year ? read.names : none
}
