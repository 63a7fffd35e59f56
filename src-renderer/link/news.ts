import type { News } from '../../src-main/contract/changes.ts'

/** News as a window takes it; `missed`: something came between that nobody told it, so whatever it shows may be old. */
export type WindowNews = News & { readonly missed: boolean }

/** Listens for what changes at any window; the answer ends it. */
export type Follow = (listener: (news: WindowNews) => void) => () => void

/** The news for all who listen in a window. `start` is called with the first of them, and tells every news as it comes. */
export function newsFrom(start: (tell: (news: News) => void) => void): Follow {
  const listeners = new Set<(news: WindowNews) => void>()
  let started = false
  let last: number | null = null

  function tell(news: News): void {
    // A connection begins with the count alone: where that is the last one heard of, nothing was missed.
    const begins = news.meetings.length === 0 && !news.heads && !news.restored
    const missed = begins && last !== null && last !== news.at
    last = news.at
    if (begins && !missed) return
    for (const listener of [...listeners]) listener({ ...news, missed })
  }

  return (listener) => {
    listeners.add(listener)
    if (!started) start(tell)
    started = true
    return () => listeners.delete(listener)
  }
}
