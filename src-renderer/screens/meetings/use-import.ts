import { useCallback, useState } from 'react'
import type { ImportReport } from '../../../src-main/contract/documents.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { useProgram } from '../../state/program.ts'
import { useNews } from '../../state/use-news.ts'
import { linesLeft } from './lines-left.ts'

/** How far the import of one file has come. */
export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'made'; readonly report: ImportReport }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** One file that was chosen or dropped. */
export interface ImportLine {
  readonly id: string
  readonly file: File
  readonly state: ImportState
}

/** What she answered of a meeting that is here, or may be: take the file into it, or read the file in as one of its own. */
export interface Answer {
  readonly replace: boolean
  readonly sameAs: string | null | undefined
}

/** Imports files one after another; the report stays until it is dismissed, or its meeting is gone, as when the import was undone. */
export interface Imports {
  readonly lines: readonly ImportLine[]
  readonly start: (files: readonly File[]) => Promise<void>
  readonly answer: (line: ImportLine, answer: Answer) => Promise<void>
  readonly choose: () => Promise<void>
  readonly dismiss: () => void
}

/** The kinds of file that can be read. */
export const importExtensions = ['txt', 'md', 'json', 'referent', 'docx', 'pdf']

const unasked: Answer = { replace: false, sameAs: undefined }

export function useImport(): Imports {
  const { api, door, readCommittees } = useProgram()
  const [lines, setLines] = useState<readonly ImportLine[]>([])

  useNews((news) => {
    const gone = lines.filter((line) => !linesLeft(lines, news).includes(line))
    if (gone.length > 0) setLines((old) => old.filter((line) => !gone.includes(line)))
  })

  const setState = useCallback((id: string, state: ImportState) => {
    setLines((old) => old.map((line) => (line.id === id ? { ...line, state } : line)))
  }, [])

  const read = useCallback(
    async (line: ImportLine, answer: Answer) => {
      setState(line.id, { kind: 'reading' })
      const result = await api.documents
        .import({ fileName: line.file.name, content: line.file, ...answer })
        .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
      // Before the report, for a first committee changes the screen, and a link shown in between would go from under the hand.
      await readCommittees()
      if (result.ok) setState(line.id, { kind: 'made', report: result.value })
      else setState(line.id, { kind: 'refused', refusal: result.refusal })
    },
    [api, readCommittees, setState],
  )

  const start = useCallback(
    async (files: readonly File[]) => {
      const added = files.map((file) => ({
        id: crypto.randomUUID(),
        file,
        state: { kind: 'waiting' as const },
      }))
      setLines((old) => [...old, ...added])
      for (const line of added) await read(line, unasked)
    },
    [read],
  )

  const choose = useCallback(
    async () => start(await door.pickFiles({ extensions: importExtensions, multiple: true })),
    [door, start],
  )
  return { lines, start, answer: read, choose, dismiss: () => setLines([]) }
}
