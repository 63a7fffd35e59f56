import type { Decision } from '../../../src-main/domain/meeting/decision.ts'
import type { MeetingSnapshot, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Recommendation } from '../../../src-main/domain/meeting/recommendation.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import type { Draft } from '../../state/save-queue.ts'

type Drafts = ReadonlyMap<string, Draft<MeetingSnapshot>>

/** What is written of an item and not saved yet; null where everything is. */
export function writingOf(item: StoredItem, drafts: Drafts) {
  // Each name is given by one field alone (see the `useFacet`s in screens/item), with a value of this type.
  const draft = <V>(name: string) => drafts.get(`${item.id}:${name}`)?.value as V | undefined
  const texts = item.sections.flatMap(({ key }) => {
    const body = draft<RichText | null>(`section:${key}`)
    return body === undefined ? [] : [[key, body] as const]
  })
  const entries = Array.from({ length: item.entries.length + 1 }, (_, at) => at).flatMap((at) => {
    const body = draft<RichText>(`entry:${at}`)
    return body === undefined ? [] : [{ number: at + 1, body }]
  })
  const decision = draft<Decision>('decision')
  const recommendation = draft<Recommendation>('recommendation')
  if (texts.length + entries.length === 0 && decision === undefined && recommendation === undefined)
    return null
  return {
    sections: Object.fromEntries(texts),
    entries,
    ...(decision === undefined ? {} : { decision }),
    ...(recommendation === undefined ? {} : { recommendation }),
  }
}
