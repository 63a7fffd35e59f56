import { keepWritten } from './keep-written.ts'
import type { SaveQueue } from './save-queue.ts'

/** How the window is closed by the program itself, and how it is told that it stays; a browser asks its user, and has neither. */
export interface Closing {
  readonly close: (() => void) | null
  readonly stays: () => void
}

/**
 * Answers a window that is about to close. With something unsaved it stays until that is saved, and closes then; what cannot be saved
 * is told of.
 */
export async function closeWhenSaved<T>(
  event: Pick<Event, 'preventDefault'>,
  { drafts, flush }: Pick<SaveQueue<T>, 'drafts' | 'flush'>,
  { close, stays }: Closing,
): Promise<void> {
  keepWritten()
  if (drafts.get().size === 0) return
  event.preventDefault()
  const saved = await flush()
  if (close === null) return
  if (saved) close()
  else stays()
}
