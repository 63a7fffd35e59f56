import { use, useCallback } from 'react'
import { withCaretAcross } from '../editor/caret-across.ts'
import { CommitteeContext } from '../state/committee-session.ts'
import { SessionContext } from '../state/session-context.ts'
import { chooseLanguage, chosenLanguage, type Language } from '../words/language.ts'

/** The window's language, and the two roads to another. */
export interface LanguageOfWindow {
  readonly language: Language
  /** Chooses a language here. */
  readonly change: (to: Language) => Promise<void>
  /** Loads the window again at the same place, in the language now chosen, when all that is written is saved. */
  readonly reload: () => Promise<void>
}

/**
 * How the window's language is changed. What cannot be saved stays: the window is not loaded again over it. The caret stands in the new
 * one where it stood in this.
 */
export function useLanguage(): LanguageOfWindow {
  const session = use(SessionContext)
  const committee = use(CommitteeContext)
  const queue = session?.queue ?? committee?.queue
  const saved = useCallback(async () => queue === undefined || queue.flush(), [queue])

  const reload = useCallback(async () => {
    const across = withCaretAcross()
    if (await saved()) across(() => window.location.reload())
  }, [saved])
  const change = useCallback(
    async (to: Language) => {
      const across = withCaretAcross()
      if (to === chosenLanguage() || !(await saved())) return
      chooseLanguage(to)
      across(() => window.location.reload())
    },
    [saved],
  )
  return { language: chosenLanguage(), change, reload }
}
