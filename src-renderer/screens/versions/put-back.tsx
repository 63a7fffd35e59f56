import { UnstyledButton } from '@mantine/core'
import { goTo } from '../../state/route.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { texts } from '../../words/texts.ts'
import { agendaFocus } from '../meeting/use-agenda-focus.ts'
import classes from './versions.module.css'

const words = texts.versions.log

/** Puts an item that was taken off the agenda back where it stood, and goes to it; where the meeting can be changed. */
export function PutBack({ itemId, title }: { readonly itemId: string; readonly title: string }) {
  const { api } = useSession()
  const { id: meetingId } = useMeeting()
  const { makeReversible } = useChanges()
  const readOnly = useReadOnly()
  async function putBack() {
    const result = await makeReversible({
      words: words.hasPutBack(title),
      change: () => api.item.restore({ itemId }),
      undo: () => api.item.remove({ itemId }),
    })
    if (!result.ok) return
    agendaFocus.set({ itemId })
    goTo({ at: 'meeting', meetingId, part: { itemId } })
  }
  if (readOnly) return null
  return (
    <UnstyledButton className={classes['putBack'] ?? ''} onClick={() => void putBack()}>
      {words.putBack}
    </UnstyledButton>
  )
}
