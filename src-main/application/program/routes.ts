import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { createSample } from './create-sample.ts'
import { programStatus } from './program-status.ts'
import { soundness } from './soundness.ts'

/** The operations on the program itself: its state, backups, the sample; see the contract. */
export function programRoutes(os: Implementing, app: AppContext) {
  return {
    status: os.program.status.handler(() => programStatus(app)),
    soundness: os.program.soundness.handler(() => soundness(app)),
    backups: os.program.backups.handler(async () => (await import('./list-backups.ts')).listBackups(app)),
    backUpNow: os.program.backUpNow.handler(async () => (await import('./back-up-now.ts')).backUpNow(app)),
    lookInBackup: os.program.lookInBackup.handler(async ({ input }) =>
      (await import('./look-in-backup.ts')).lookInBackup(app, input),
    ),
    restoreBackup: os.program.restoreBackup.handler(async ({ input }) =>
      (await import('./restore-backup.ts')).restoreBackup(app, input),
    ),
    holidays: os.program.holidays.handler(async ({ input }) =>
      (await import('../holidays.ts')).holidaysIn(input.year),
    ),
    createSample: os.program.createSample.handler(() => createSample(app)),
  }
}
