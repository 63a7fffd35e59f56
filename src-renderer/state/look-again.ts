import type { CommitteeDetails } from '../../src-main/contract/committee.ts'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { ok, type Result } from '../../src-main/domain/result.ts'
import type { WindowNews } from '../link/news.ts'
import type { CommitteeSession } from './committee-session.ts'
import type { SaveQueue } from './save-queue.ts'
import type { Session } from './session.ts'
import type { Store } from './store.ts'

/**
 * Reads the open meeting again where the news may concern it, behind this window's own saves: by then it has their answers, and
 * mostly nothing is left to read. Drafts stay. What others did is shown by `showing`. Answers why it can't be read any more, null
 * where all is well.
 */
export async function lookAgainAtMeeting(
  session: Session,
  news: WindowNews,
  showing: (show: () => void) => void = (show) => show(),
): Promise<Refusal | null> {
  const { api, queue, snapshot } = session
  const { id: meetingId } = snapshot.get()
  if (!mayConcern(news, snapshot.get())) return null
  return reading({ queue, shown: snapshot, showing }, async () =>
    mayConcern(news, snapshot.get()) ? api.meeting.get({ meetingId }) : ok(snapshot.get()),
  )
}

/** The same for a committee's own places. */
export async function lookAgainAtCommittee(
  { api, queue, details }: CommitteeSession,
  news: WindowNews,
): Promise<Refusal | null> {
  if (!news.heads && !news.restored && !news.missed) return null
  const { id: committeeId } = details.get()
  return reading<CommitteeDetails>({ queue, shown: details, showing: (show) => show() }, () =>
    api.committee.get({ committeeId }),
  )
}

/** For what was not followed for a while. */
export const everythingMissed: WindowNews = {
  at: 0,
  meetings: [],
  heads: true,
  restored: false,
  undone: [],
  missed: true,
}

/** Whether what is shown of a meeting may be older than the news. A head of another can change the numbers of this one. */
export function mayConcern(
  news: WindowNews,
  { id, revision }: Pick<MeetingSnapshot, 'id' | 'revision'>,
): boolean {
  if (news.missed || news.restored) return true
  const told = news.meetings.find((meeting) => meeting.id === id)
  if (told === undefined) return news.heads
  return told.revision === null || told.revision > revision
}

async function reading<T>(
  {
    queue,
    shown,
    showing,
  }: {
    readonly queue: SaveQueue<T>
    readonly shown: Store<T>
    readonly showing: (show: () => void) => void
  },
  read: () => Promise<Result<T>>,
): Promise<Refusal | null> {
  return queue.behind(async () => {
    // A connection that is lost is told of by whoever saves, and what was missed is read when it is back.
    const found = await read().catch(() => null)
    if (found?.ok === false) return found.refusal
    if (found !== null && isOther(found.value, shown.get())) showing(() => shown.set(found.value))
    return null
  })
}

/** Mostly it is the very same, and then a long meeting is not gone through to find that out. */
function isOther(found: unknown, shown: unknown): boolean {
  return found !== shown && JSON.stringify(found) !== JSON.stringify(shown)
}
