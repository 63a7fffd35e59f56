import { useEffect, useRef } from 'react'
import type { WindowNews } from '../link/news.ts'
import { useProgram } from './program.ts'

/** Hears what any window changes, this one too, for as long as the component stands. */
export function useNews(listener: (news: WindowNews) => void): void {
  const { follow } = useProgram()
  const latest = useRef(listener)
  latest.current = listener
  useEffect(() => follow((news) => latest.current(news)), [follow])
}
