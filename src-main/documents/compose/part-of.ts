import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { lateOnly } from './late-only.ts'
import type { WantedPaper } from './wanted-paper.ts'

/** The meeting with just the items a document is about: the late ones, the one of an excerpt, or all. They keep their numbers. */
export function partOf(
  content: MeetingContent,
  { kind, item }: Pick<WantedPaper, 'kind' | 'item'>,
): MeetingContent {
  if (kind === 'supplementary-agenda') return lateOnly(content)
  if (kind === 'excerpt') return { ...content, items: content.items.filter(({ number }) => number === item) }
  return content
}
