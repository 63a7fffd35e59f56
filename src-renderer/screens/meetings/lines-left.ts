import type { WindowNews } from '../../link/news.ts'
import type { ImportLine } from './use-import.ts'

/** The lines of a report that still tell of something: the meeting is there, and what was read into it was not undone. */
export function linesLeft(lines: readonly ImportLine[], news: WindowNews): readonly ImportLine[] {
  return lines.filter((line) => !isTakenBack(line, news))
}

function isTakenBack({ state }: ImportLine, { meetings, restored, undone }: WindowNews): boolean {
  if (state.kind !== 'made') return false
  const { meetingId, at } = state.report
  const touched = meetings.find(({ id }) => id === meetingId)
  if (restored || touched === undefined) return restored
  return touched.revision === null || undone.some((one) => one.name === 'documents.import' && one.at === at)
}
