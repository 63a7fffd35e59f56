import { useCallback } from 'react'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'

const words = texts.meeting.itemGone

/** What is told of an item that is not on the agenda, and how it is put back; null while that is found out. */
export function useGoneItem(itemId: string) {
  const { api, queue } = useSession()
  const { make } = useChanges()
  const drafts = useStore(queue.drafts)
  // Only an item that is kept has versions to ask for.
  const answer = useAnswer(useCallback(() => api.versions.ofItem({ itemId }), [api, itemId]))
  const unsaved = [...drafts.keys()].some((facet) => facet.startsWith(itemId))
  return (
    answer && {
      text: [answer.ok && words.takenOff, unsaved && words.unsaved].filter(Boolean).join(' '),
      putBack: answer.ok ? () => make(() => api.item.restore({ itemId })) : null,
    }
  )
}
