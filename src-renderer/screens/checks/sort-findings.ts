import { type Finding, type Severity, severities } from '../../../src-main/domain/finding.ts'

/** Findings of one gravity, the graver groups first; groups with nothing in them are left out. */
export interface FindingGroup {
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

export function bySeverity(findings: readonly Finding[]): FindingGroup[] {
  return severities
    .map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) }))
    .filter((group) => group.findings.length > 0)
}

/** What tells findings apart in a list; the same thing found twice in one place has two keys. */
export function findingKeys(
  findings: readonly Finding[],
): readonly (readonly [key: string, finding: Finding])[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, where, message, around } = finding
    const key = [rule, where.itemNumber, where.heading, message, around].join(' ')
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return [`${key} ${times}`, finding]
  })
}

/** What asks to be done something about: errors and warnings. */
export function countOpen(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'note').length
}
