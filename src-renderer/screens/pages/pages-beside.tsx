import { useMemo, useState } from 'react'
import type { PagePlace } from '../../../src-main/contract/documents.ts'
import type { MeetingStatus, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { texts } from '../../words/texts.ts'
import { goToText } from './go-to-text.ts'
import { PagePlaces } from './page-places.tsx'
import classes from './pages.module.css'
import { Paper } from './paper.tsx'
import { sectionOf, textName } from './text-name.ts'
import { useCaret } from './use-caret.ts'
import { usePage } from './use-page.ts'
import { writingOf } from './writing-of.ts'

const words = texts.pages

/**
 * The page on which the caret is in the open item, in the document that the meeting's stage is about; it follows what is
 * written, and a press on it puts the caret there. A page that was turned to stays until the caret is moved.
 */
export function PagesBeside({ item }: { readonly item: StoredItem }) {
  const meeting = useMeeting()
  const caret = useCaret(item)
  const follows = JSON.stringify([item.id, caret])
  const [turned, setTurned] = useState<{ readonly follows: string; readonly page: number } | null>(null)
  const page = turned?.follows === follows ? turned.page : null
  const kind = kindAt(meeting.meeting.status)
  const drafts = useStore(useSession().queue.drafts)
  const writing = useMemo(() => writingOf(item, drafts), [item, drafts])
  const live = usePage(
    { meetingId: meeting.id, kind, audience: 'internal', itemId: item.id, page, writing, at: caret },
    meeting.revision,
  )
  const places = live.shown?.places ?? []
  const itemOf = ({ itemId }: PagePlace) => meeting.items.find(({ id }) => id === itemId) ?? item
  return (
    <Paper
      live={live}
      onPage={(wanted) => setTurned({ follows, page: wanted })}
      onFollow={page === null ? undefined : () => setTurned(null)}
      over={
        <PagePlaces
          places={places}
          at={caret && placeAt(places, { ...caret, itemId: item.id })}
          nameOf={(place) => nameOf(itemOf(place), place)}
          onOpen={(place) =>
            goToText({ ...place, meetingId: meeting.id, heading: sectionOf(itemOf(place), place.text) })
          }
        />
      }
    >
      <span className={classes['kind']}>{texts.documents.kinds[kind]}</span>
    </Paper>
  )
}

/** The place that the caret is in, or the last one of its text before it: an empty paragraph is not printed. */
function placeAt(
  places: readonly PagePlace[],
  { itemId, text, block }: Pick<PagePlace, 'itemId' | 'text' | 'block'>,
): PagePlace | null {
  const before = (one: PagePlace) => one.itemId === itemId && one.text === text && one.block <= block
  return places.findLast(before) ?? null
}

function nameOf(item: StoredItem, { text, block }: PagePlace): string {
  const name = textName(item, text)
  return block < 0 ? name : words.block(name, block + 1)
}

/** The agenda until the meeting begins, the minutes from then on. */
function kindAt(status: MeetingStatus): 'agenda' | 'minutes' {
  return status === 'draft' || status === 'sent' || status === 'cancelled' ? 'agenda' : 'minutes'
}
