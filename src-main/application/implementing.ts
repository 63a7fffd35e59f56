import { implement, ORPCError } from '@orpc/server'
import { contract } from '../contract/index.ts'
import type { AppContext } from './context.ts'
import { logError } from './error-log.ts'
import { asOperation } from './undo/running-operation.ts'

/**
 * Answers are not checked on their way out: they are ours, typed, and every stored text has passed the gate on reading.
 * Checking them again took longer than all the rest, and the longer the bigger the meeting.
 */
const contractToImplement = implement(contract).$config({ initialOutputValidationIndex: Number.NaN })

/** The contract to implement over one open application; a bug is logged, and the answer carries its id. */
export function implementing(app: AppContext) {
  return contractToImplement.use(async ({ next, path }, input) => {
    const { count } = app.store.commits
    try {
      return await asOperation(app, { path, input }, () => next())
    } catch (error) {
      if (error instanceof ORPCError && error.status < 500) throw error
      throw bug(logError(app.store.folder, path.join('.'), error))
    } finally {
      app.changes.tell(count)
      app.searchUpkeep.nudge()
    }
  })
}

/** What the routes of an area are written with. */
export type Implementing = ReturnType<typeof implementing>

function bug(id: string) {
  return new ORPCError('INTERNAL_SERVER_ERROR', {
    message: `Der skete en fejl i programmet. Det, der er gemt, er uskadt. Fejlen er skrevet i loggen med nummer ${id}.`,
    data: { id },
  })
}
