import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Api } from '../../link/link.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { useProgram } from '../../state/program.ts'
import { newestWins } from './newest-wins.ts'

/** Which page of which document is wanted; see `documents.page` of the contract. */
export type PageQuestion = Parameters<Api['documents']['page']>[0]

/** A page ready to be shown: the address of its picture, which it is, and of how many. */
export interface ShownPage {
  readonly picture: string
  readonly page: number
  readonly pages: number
}

/** The page that was answered last, and why the newest could not be made. */
export interface LivePage {
  readonly shown: ShownPage | null
  readonly refusal: Refusal | null
}

const nothing: LivePage = { shown: null, refusal: null }

/** Follows a page: asks anew whenever the question is another, and keeps showing the last page until the next is ready. */
export function usePage(question: PageQuestion, revision: number): LivePage {
  const { api } = useProgram()
  const [live, setLive] = useState<LivePage>(nothing)
  const asked = useRef<((question: PageQuestion) => void) | null>(null)
  const key = JSON.stringify([question, revision])
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
  // The key says when the question is another one.
  useEffect(() => asked.current?.(latest.current), [key])
  useRevoked(live.shown?.picture ?? null)
  return live
}

async function readPage(api: Api, question: PageQuestion): Promise<LivePage> {
  try {
    const read = await api.documents.page(question)
    if (!read.ok) return { shown: null, refusal: read.refusal }
    const { svg, page, pages } = read.value
    const picture = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    await decoded(picture)
    return { shown: { picture, page, pages }, refusal: null }
  } catch (error) {
    return { shown: null, refusal: connectionRefusal(error) }
  }
}

/** Reads the picture before it takes the other's place, so that the paper never blinks. */
async function decoded(picture: string): Promise<void> {
  const image = new Image()
  image.src = picture
  await image.decode()
}

/** Lets go of a picture when another has taken its place. */
function useRevoked(picture: string | null): void {
  useEffect(() => {
    if (picture === null) return undefined
    return () => URL.revokeObjectURL(picture)
  }, [picture])
}
