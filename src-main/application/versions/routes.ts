import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'

/** The operations on versions of texts, and the log of a meeting; see the contract. */
export function versionsRoutes(os: Implementing, app: AppContext) {
  return {
    ofItem: os.versions.ofItem.handler(async ({ input }) =>
      (await import('./versions-of-item.ts')).versionsOfItem(app, input),
    ),
    look: os.versions.look.handler(async ({ input }) =>
      (await import('./look-at-version.ts')).lookAtVersion(app, input),
    ),
    restore: os.versions.restore.handler(async ({ input }) =>
      (await import('./restore-version.ts')).restoreVersion(app, input),
    ),
    open: os.versions.open.handler(async ({ input }) =>
      (await import('./open-versions.ts')).openVersions(app, input),
    ),
    settle: os.versions.settle.handler(async ({ input }) =>
      (await import('./open-versions.ts')).settleVersions(app, input),
    ),
    log: os.versions.log.handler(async ({ input }) =>
      (await import('./meeting-log.ts')).meetingLog(app, input),
    ),
  }
}
