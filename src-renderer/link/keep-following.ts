import type { News } from '../../src-main/contract/changes.ts'
import type { Api } from './link.ts'

type Tell = (news: News) => void

/** How long after a lost connection it is tried again, in milliseconds. */
const retryDelay = 2000
const name = 'referent:changes'

/** Follows the program's changes for as long as the window stands, and begins anew where the connection was lost (after a sleep). */
export async function keepFollowing(api: Api, tell: Tell): Promise<never> {
  for (;;) {
    try {
      for await (const news of await api.changes.follow()) tell(news)
    } catch {
      // What cannot be reached now is tried again; what was missed is told by the count it begins with.
    }
    await new Promise((resolve) => setTimeout(resolve, retryDelay))
  }
}

/**
 * The same for the tabs of a browser: one of them follows and passes the news on, because all tabs share the six connections
 * a browser opens to a host, and a seventh stream would leave no room for anything else.
 */
export function keepFollowingInOneTab(api: Api, tell: Tell): void {
  const channel = new BroadcastChannel(name)
  // Only the program's own tabs are of this origin, and they send what `keepFollowing` told them.
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => tell(data))
  void navigator.locks.request(name, () =>
    keepFollowing(api, (news) => {
      channel.postMessage(news)
      tell(news)
    }),
  )
}
