import type { Finding, Severity } from '../../domain/finding.ts'

const names: Record<Severity, string> = { error: 'FEJL', warning: 'ADVARSEL', note: 'BEMÆRK' }

/** Findings in words, a line each: "FEJL      Punkt 4, Beslutning: ...", and under it the words it stands in where they are known. */
export function findingLines(findings: readonly Finding[]): string[] {
  const width = Math.max(...Object.values(names).map((name) => name.length)) + 2
  return findings.flatMap(({ severity, where, message, around }) => {
    const place = [where.itemNumber === null ? null : `Punkt ${where.itemNumber}`, where.heading]
      .filter((part) => part !== null)
      .join(', ')
    const named = place === '' || message.startsWith(place)
    const line = `${names[severity].padEnd(width)}${named ? '' : `${place}: `}${message}`
    return around === undefined ? [line] : [line, `${' '.repeat(width)}«${around}»`]
  })
}
