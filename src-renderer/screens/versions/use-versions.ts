import { useCallback } from 'react'
import type { VersionText } from '../../../src-main/contract/versions.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { useSession } from '../../state/session-context.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'

/** Which version of an item's text, and what the text is called. */
export interface ShownVersion {
  readonly itemId: string
  readonly part: string
  readonly versionId: number
  readonly name: string
}

/** A version's text beside the present one; null until it is read. */
export function useVersionText({ itemId, versionId }: ShownVersion): Result<VersionText> | null {
  const { api } = useSession()
  return useAnswer(useCallback(() => api.versions.look({ itemId, versionId }), [api, itemId, versionId]))
}

/** Choosing between versions: one is put back as a step that can be undone, or the text stays as it stands. True where it was done. */
export function useChooseVersion() {
  const { api, openVersions, queue } = useSession()
  const { make } = useChanges()
  return {
    restore: async ({ itemId, versionId, name }: ShownVersion): Promise<boolean> => {
      const done = await make(() => api.versions.restore({ itemId, versionId }))
      if (done.ok) showDone(texts.versions.restored(name))
      return done.ok
    },
    keep: async ({ itemId, part }: ShownVersion): Promise<boolean> => {
      const done = await queue.run(() => api.versions.settle({ itemId, part }))
      if (!done.ok) {
        showRefusal(done.refusal)
        return false
      }
      openVersions.set(done.value)
      showDone(texts.versions.two.kept)
      return true
    },
  }
}
