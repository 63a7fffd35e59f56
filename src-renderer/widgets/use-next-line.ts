import { useState } from 'react'

/** A line that is sent with Enter. */
export interface NextLine {
  readonly text: string
  readonly write: (text: string) => void
  /** Whether one that was refused waits behind the one that is written. */
  readonly hasMore: boolean
  /** Sends it with `work`, which tells whether it was taken; answers the same. */
  readonly send: (work: (text: string) => Promise<boolean>) => Promise<boolean>
}

/** A line that is empty for the next one as soon as it is sent; one that was refused comes back, behind what is written by then. */
export function useNextLine(): NextLine {
  /** The one that is written, and behind it those that were refused. */
  const [[text = '', ...refused], setLines] = useState<readonly string[]>([])
  return {
    text,
    write: (next) => setLines(([, ...rest]) => [next, ...rest]),
    hasMore: refused.length > 0,
    send: async (work) => {
      setLines(refused)
      const taken = await work(text)
      if (!taken) setLines((all) => [...all, text].filter((one) => one !== ''))
      return taken
    },
  }
}
