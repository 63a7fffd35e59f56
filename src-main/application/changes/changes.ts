import { EventPublisher } from '@orpc/server'
import type { News } from '../../contract/changes.ts'
import { meetingById } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'

/** Who listens for changes, and the way to tell them. */
export interface ChangesToTell {
  /** Tells the listeners what has been committed since there were `count` commits; nothing where that is nothing. */
  tell(count: number): void
  /** Where the program stands, then the news of every change, until `signal` ends it. */
  follow(signal: AbortSignal | undefined): AsyncGenerator<News, void>
}

/** Nobody listens yet. The application asks the store after each operation; the store itself tells nobody. */
export function changesToTell(store: Store): ChangesToTell {
  const publisher = new EventPublisher<{ news: News }>({ maxBufferedEvents: Number.POSITIVE_INFINITY })
  return {
    tell: (count) => {
      if (publisher.size > 0 && store.commits.count !== count)
        publisher.publish('news', newsSince(store, count))
    },
    follow: (signal) => {
      const news = publisher.subscribe('news', { signal })
      return beginning(newsSince(store, store.commits.count), news)
    },
  }
}

async function* beginning(first: News, then: AsyncIterable<News>): AsyncGenerator<News, void> {
  yield first
  yield* then
}

function newsSince({ commits, read }: Store, count: number): News {
  const { meetingIds, heads, restored, undone } = commits.since(count)
  const meetings = meetingIds.map((id) => ({ id, revision: meetingById(read, id)?.revision ?? null }))
  return { at: commits.count, meetings, heads, restored, undone: [...undone] }
}
