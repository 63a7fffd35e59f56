import { useState } from 'react'
import type { MeetingStatus, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { texts } from '../../words/texts.ts'
import classes from './pages.module.css'
import { Paper } from './paper.tsx'
import { usePage } from './use-page.ts'
import { writingOf } from './writing-of.ts'

/** The page on which the open item stands, in the document that the meeting's stage is about; it follows what is written. */
export function PagesBeside({ item }: { readonly item: StoredItem }) {
  const meeting = useMeeting()
  const [turned, setTurned] = useState<{ readonly itemId: string; readonly page: number } | null>(null)
  const page = turned?.itemId === item.id ? turned.page : null
  const kind = kindAt(meeting.meeting.status)
  const writing = writingOf(item, useStore(useSession().queue.drafts))
  const live = usePage(
    { meetingId: meeting.id, kind, audience: 'internal', itemId: item.id, page, writing },
    meeting.revision,
  )
  return (
    <Paper
      live={live}
      onPage={(wanted) => setTurned({ itemId: item.id, page: wanted })}
      onFollow={page === null ? undefined : () => setTurned(null)}
    >
      <span className={classes['kind']}>{texts.documents.kinds[kind]}</span>
    </Paper>
  )
}

/** The agenda until the meeting begins, the minutes from then on. */
function kindAt(status: MeetingStatus): 'agenda' | 'minutes' {
  return status === 'draft' || status === 'sent' || status === 'cancelled' ? 'agenda' : 'minutes'
}
