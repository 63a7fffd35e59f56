import type { CommitteeLine } from '../../contract/committee.ts'
import { listCommittees } from '../../store/committees.ts'
import { countedMeetings, meetingYears } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'

/** The committees with their meetings, newest first; see the contract. */
export function listCommitteeLines(
  { store }: AppContext,
  asked: { readonly committeeId: string | null; readonly newest: number | null },
): CommitteeLine[] {
  return listCommittees(store.read)
    .filter(({ id }) => asked.committeeId === null || asked.committeeId === id)
    .map(({ id, name, authority }) => ({
      id,
      committee: { name, authority },
      ...meetingYears(store.read, id),
      meetings: countedMeetings(store.read, id, asked.newest).map(({ head, items, decided, ...meeting }) => ({
        id: meeting.id,
        head,
        items,
        decided,
      })),
    }))
}
