import { notRead, type Passage, type Reading, readingOf } from './reading.ts'

/** All text of a data file: every value and key on its own, and the runs of texts (`text`) joined as they follow each other. */
export function readJson(bytes: Uint8Array): Reading {
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return notRead('filen', 'dataene kan ikke læses')
  }
  const values = new Set<string>()
  const runs: string[] = []
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      values.add(value)
      if (key === 'text') runs.push(value)
    } else if (typeof value === 'number') values.add(String(value))
    else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) {
        if (!Array.isArray(value)) values.add(inner)
        collect(one, inner)
      }
  }
  collect(data, '')
  const passages: Passage[] = [{ place: 'dataene', pieces: [...values, runs.join('')] }]
  return readingOf(passages)
}
