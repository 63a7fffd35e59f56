import { useState } from 'react'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'

/** Attaching files one after another, or a name alone; `adding` is the one on its way. */
export function useAddAttachments(itemId: string, entry: number | null) {
  const { api } = useSession()
  const { make } = useChanges()
  const [adding, setAdding] = useState<string | null>(null)

  async function add(title: string, file: File | null): Promise<void> {
    setAdding(title)
    await make(() => api.attachment.add({ itemId, entry, title, file }))
    setAdding(null)
  }
  async function addFiles(files: readonly File[]): Promise<void> {
    for (const file of files) await add(titleOf(file.name), file)
  }
  return { adding, addFiles, addName: (name: string) => void add(name, null) }
}

/** The file's name without its ending. */
function titleOf(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '') || fileName
}
