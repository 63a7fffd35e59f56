import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { createCommittee } from './create-committee.ts'
import { committeeDeletion, deleteCommittee } from './delete-committee.ts'
import { getCommittee } from './get-committee.ts'
import { listCommitteeLines } from './list-committees.ts'
import { membersFromMeeting } from './members-from-meeting.ts'
import { renameCommittee } from './rename-committee.ts'
import { resetTemplate } from './reset-template.ts'
import { saveMemberships } from './save-memberships.ts'
import { saveSettings } from './save-settings.ts'
import { saveTemplates } from './save-templates.ts'

/** The operations on committees (udvalg); see the contract. */
export function committeeRoutes(os: Implementing, app: AppContext) {
  return {
    year: os.committee.year.handler(async ({ input }) =>
      (await import('../stage/year-of.ts')).yearOf(app, input),
    ),
    list: os.committee.list.handler(({ input }) => listCommitteeLines(app, input)),
    create: os.committee.create.handler(({ input }) => createCommittee(app, input)),
    get: os.committee.get.handler(({ input }) => getCommittee(app, input)),
    rename: os.committee.rename.handler(({ input }) => renameCommittee(app, input)),
    deletion: os.committee.deletion.handler(({ input }) => committeeDeletion(app, input)),
    delete: os.committee.delete.handler(({ input }) => deleteCommittee(app, input)),
    layouts: os.committee.layouts.handler(async () =>
      (await import('./finished-layouts.ts')).finishedLayouts(app),
    ),
    saveSettings: os.committee.saveSettings.handler(({ input }) => saveSettings(app, input)),
    saveMemberships: os.committee.saveMemberships.handler(({ input }) => saveMemberships(app, input)),
    membersFromMeeting: os.committee.membersFromMeeting.handler(({ input }) =>
      membersFromMeeting(app, input),
    ),
    saveTemplates: os.committee.saveTemplates.handler(({ input }) => saveTemplates(app, input)),
    resetTemplate: os.committee.resetTemplate.handler(({ input }) => resetTemplate(app, input)),
  }
}
