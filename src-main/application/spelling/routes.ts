import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { forgetWord, learnWord, wordsOf } from './own-words.ts'

/** The operations on spelling; see the contract. */
export function spellingRoutes(os: Implementing, app: AppContext) {
  return {
    check: os.spelling.check.handler(async ({ input }) =>
      (await import('./check-words.ts')).checkWords(app, input),
    ),
    suggest: os.spelling.suggest.handler(({ input }) => app.spelling.suggest(input.word)),
    words: os.spelling.words.handler(({ input }) => wordsOf(app, input)),
    learn: os.spelling.learn.handler(({ input }) => learnWord(app, input)),
    forget: os.spelling.forget.handler(({ input }) => forgetWord(app, input)),
  }
}
