import type { CommitteeLine } from '../../contract/committee.ts'
import { listCommittees } from '../../store/committees.ts'
import { itemCounts, meetingsOf } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'

/** All committees with their meetings, newest first. */
export function listCommitteeLines({ store }: AppContext): CommitteeLine[] {
  return listCommittees(store.read).map(({ id, name, authority }) => ({
    id,
    committee: { name, authority },
    meetings: meetingsOf(store.read, id).map((meeting) => ({
      id: meeting.id,
      head: meeting.head,
      ...itemCounts(store.read, meeting.id),
    })),
  }))
}
