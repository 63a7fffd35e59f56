import type { VersionLine } from '../../../src-main/contract/versions.ts'
import type { VersionMark } from '../../../src-main/domain/versions/version-mark.ts'
import { texts } from '../../words/texts.ts'

const words = texts.versions

/** When a version was written: its moment, or that it was the first text of all. */
export function versionMoment({ since }: Pick<VersionLine, 'since'>): string {
  return since === null ? words.first : texts.dates.moment(new Date(since))
}

/** What happened to a version: what it was marked by, or that it was changed. */
export function versionFate(marks: readonly VersionMark[]): string {
  return marks.length === 0 ? words.changed : marks.map((mark) => words.marks[mark]).join(', ')
}
