import { type Decision, withWords } from '../../../src-main/domain/meeting/decision.ts'
import type { MeetingSnapshot, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Recommendation } from '../../../src-main/domain/meeting/recommendation.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import type { Draft } from '../../state/save-queue.ts'
import type { Head } from './use-item-head.ts'

/** An item with what is written in it and not saved yet. */
export function withDrafts(
  item: StoredItem,
  drafts: ReadonlyMap<string, Draft<MeetingSnapshot>>,
): StoredItem {
  if (drafts.size === 0) return item
  // Each name is given by one field alone (see the `useFacet`s of this folder and of transfer/item-marks), with a value of this type.
  const draft = <V>(name: string, stored: V): V => {
    const found = drafts.get(`${item.id}:${name}`)
    return found === undefined ? stored : (found.value as V)
  }
  const decided = draft<Decision | null>('decision', null)
  return {
    ...item,
    title: draft<Pick<Head, 'title'>>('head', item).title,
    group: draft<string | null>('group', item.group),
    publicTitle: draft<string | null>('publicTitle', item.publicTitle),
    internalNote: draft<RichText | null>('internal-note', item.internalNote),
    sections: item.sections.map((section) => ({
      ...section,
      body: draft<RichText | null>(`section:${section.key}`, section.body),
    })),
    entries: item.entries.map((entry, at) => ({
      ...entry,
      body: draft<RichText>(`entry:${at}`, entry.body),
    })),
    recommendation: draft<Recommendation | null>('recommendation', item.recommendation),
    decision: decided === null ? item.decision : withWords(item.decision, decided),
  }
}
