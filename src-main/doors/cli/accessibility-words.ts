import type { AccessibilityReport } from '../../domain/accessibility-report.ts'
import { findingLines } from './finding-lines.ts'

/** What a screen reader meets in a document that was written, and what to mend; nothing for the data file. */
export function accessibilityWords({ meets, mend }: AccessibilityReport): string[] {
  return [
    ...(meets.length === 0 ? [] : ['En skærmlæser møder:', ...meets.map(({ danish }) => `  ${danish}`)]),
    ...(mend.length === 0 ? [] : ['Det bør rettes:', ...findingLines(mend).map((line) => `  ${line}`)]),
  ]
}
