import { Button } from '@mantine/core'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { Empty } from '../../widgets/empty.tsx'
import { texts } from '../../words/texts.ts'
import { useGoneItem } from './use-gone-item.ts'

const words = texts.meeting.itemGone

/** In place of an item that is not on the agenda: what happened, what is safe, and how it is had back where it was taken off. */
export function ItemGone({ itemId }: { readonly itemId: string }) {
  const loading = useStore(useSession().queue.state).kind === 'saving'
  const gone = useGoneItem(itemId)
  if (loading || gone === null) return null
  const { text, putBack } = gone
  return (
    <div role="alert">
      <Empty title={words.title} text={text}>
        {putBack && <Button onClick={() => void putBack()}>{words.putBack}</Button>}
      </Empty>
    </div>
  )
}
