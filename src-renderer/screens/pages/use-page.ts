import { useEffect, useRef, useState } from 'react'
import type { PagePlace } from '../../../src-main/contract/documents.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Api } from '../../link/link.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { useProgram } from '../../state/program.ts'
import { newestWins } from './newest-wins.ts'

/** Which page of which document is wanted; see `documents.page` of the contract. */
export type PageQuestion = Parameters<Api['documents']['page']>[0]

/** A page ready to be shown: its drawing, which it is, and of how many. */
export interface ShownPage {
  readonly svg: string
  readonly page: number
  readonly pages: number
  readonly places: readonly PagePlace[]
}

/** The page that was answered last, and why the newest could not be made. */
export interface LivePage {
  readonly shown: ShownPage | null
  readonly refusal: Refusal | null
}

const nothing: LivePage = { shown: null, refusal: null }

/**
 * Follows a page: asks anew whenever the question is another, and keeps showing the last page until the next is ready. What is
 * written is another when it is another value: it may be long, and comes with every letter.
 */
export function usePage(question: PageQuestion, revision: number): LivePage {
  const { api } = useProgram()
  const [live, setLive] = useState<LivePage>(nothing)
  const asked = useRef<((question: PageQuestion) => void) | null>(null)
  const { writing, ...place } = question
  const key = JSON.stringify([place, revision])
  const latest = useRef(question)
  latest.current = question

  useEffect(() => {
    let current = true
    asked.current = newestWins(
      (wanted: PageQuestion) => readPage(api, wanted),
      (read) => current && setLive((old) => ({ ...read, shown: read.shown ?? old.shown })),
    )
    return () => {
      current = false
      asked.current = null
    }
  }, [api])
  // The key and what is written say when the question is another one.
  useEffect(() => asked.current?.(latest.current), [key, writing])
  return live
}

async function readPage(api: Api, question: PageQuestion): Promise<LivePage> {
  try {
    const read = await api.documents.page(question)
    if (!read.ok) return { shown: null, refusal: read.refusal }
    return { shown: read.value, refusal: null }
  } catch (error) {
    return { shown: null, refusal: connectionRefusal(error) }
  }
}
