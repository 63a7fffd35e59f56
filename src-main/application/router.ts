import { attachmentRoutes } from './attachment/routes.ts'
import { attendanceRoutes } from './attendance/routes.ts'
import { committeeRoutes } from './committee/routes.ts'
import type { AppContext } from './context.ts'
import { documentsRoutes } from './documents/routes.ts'
import { implementing } from './implementing.ts'
import { itemRoutes } from './item/routes.ts'
import { meetingRoutes } from './meeting/routes.ts'
import { programRoutes } from './program/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { spellingRoutes } from './spelling/routes.ts'
import { stageRoutes } from './stage/routes.ts'
import { suggestHistory, suggestTreatments } from './suggestions/suggest.ts'
import { followLinks } from './transfer/follow-links.ts'
import { transferItem } from './transfer/transfer-item.ts'
import { undoChange, undoState } from './undo/undo-change.ts'
import { versionsRoutes } from './versions/routes.ts'

/** The contract's operations over one open application. */
export function routerFor(app: AppContext) {
  const os = implementing(app)
  return os.router({
    program: programRoutes(os, app),
    committee: committeeRoutes(os, app),
    meeting: meetingRoutes(os, app),
    item: itemRoutes(os, app),
    attendance: attendanceRoutes(os, app),
    stage: stageRoutes(os, app),
    transfer: {
      item: os.transfer.item.handler(({ input }) => transferItem(app, input)),
      links: os.transfer.links.handler(({ input }) => followLinks(app, input)),
    },
    suggestions: {
      previousTreatments: os.suggestions.previousTreatments.handler(({ input }) =>
        suggestTreatments(app, input),
      ),
      history: os.suggestions.history.handler(({ input }) => suggestHistory(app, input)),
    },
    search: searchRoutes(os, app),
    spelling: spellingRoutes(os, app),
    versions: versionsRoutes(os, app),
    find: {
      replace: os.find.replace.handler(async ({ input }) =>
        (await import('./find/replace-in-meeting.ts')).replaceInMeeting(app, input),
      ),
    },
    undo: {
      undo: os.undo.undo.handler(({ input }) => undoChange(app, 'undo', input)),
      redo: os.undo.redo.handler(({ input }) => undoChange(app, 'redo', input)),
      state: os.undo.state.handler(() => undoState(app)),
    },
    changes: {
      follow: os.changes.follow.handler(({ signal }) => app.changes.follow(signal)),
    },
    attachment: attachmentRoutes(os, app),
    documents: documentsRoutes(os, app),
  })
}

/** The router of an application, as doors serve it. */
export type AppRouter = ReturnType<typeof routerFor>
