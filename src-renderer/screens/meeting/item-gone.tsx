import { Button } from '@mantine/core'
import { useCallback } from 'react'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useChanges } from '../../state/use-changes.ts'
import { Empty } from '../../widgets/empty.tsx'
import { texts } from '../../words/texts.ts'

const words = texts.meeting.itemGone

/** In place of an item that is not on the agenda: what happened, what is safe, and how it is had back where it was taken off. */
export function ItemGone({ itemId }: { readonly itemId: string }) {
  const { api, queue } = useSession()
  const { make } = useChanges()
  const loading = useStore(queue.state).kind === 'saving'
  const drafts = useStore(queue.drafts)
  // Only an item that is kept has versions to ask for.
  const kept = useAnswer(useCallback(() => api.versions.ofItem({ itemId }), [api, itemId]))
  if (loading || kept === null) return null
  const unsaved = [...drafts.keys()].some((facet) => facet.startsWith(itemId))
  return (
    <div role="alert">
      <Empty
        title={words.title}
        text={[kept.ok && words.takenOff, unsaved && words.unsaved].filter(Boolean).join(' ')}
      >
        {kept.ok && (
          <Button onClick={() => void make(() => api.item.restore({ itemId }))}>{words.putBack}</Button>
        )}
      </Empty>
    </div>
  )
}
