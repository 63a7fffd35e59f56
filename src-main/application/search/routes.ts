import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'

/** The operations on search and the life of a case; see the contract. */
export function searchRoutes(os: Implementing, app: AppContext) {
  return {
    find: os.search.find.handler(async ({ input }) =>
      (await import('./find-items.ts')).findItems(app, input),
    ),
    case: os.search.case.handler(async ({ input }) =>
      (await import('./life-of-case.ts')).lifeOfCase(app, input),
    ),
  }
}
