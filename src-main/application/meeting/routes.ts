import { saveClock } from '../attendance/save-clock.ts'
import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { saveAgendaDue } from '../stage/save-agenda-due.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { redact, showAgain } from './change-redactions.ts'
import { createMeeting } from './create-meeting.ts'
import { getMeeting } from './get-meeting.ts'
import { saveParticipants } from './save-participants.ts'
import { updateMeeting } from './update-meeting.ts'

/** The operations on meetings (møder); see the contract. */
export function meetingRoutes(os: Implementing, app: AppContext) {
  return {
    get: os.meeting.get.handler(({ input }) => getMeeting(app, input)),
    create: os.meeting.create.handler(({ input }) => createMeeting(app, input)),
    update: os.meeting.update.handler(({ input }) => updateMeeting(app, input)),
    cancel: os.meeting.cancel.handler(({ input }) => cancelMeeting(app, input)),
    saveAgendaDue: os.meeting.saveAgendaDue.handler(({ input }) => saveAgendaDue(app, input)),
    deadline: os.meeting.deadline.handler(async ({ input }) =>
      (await import('../stage/deadline-of.ts')).meetingDeadline(app, input),
    ),
    saveParticipants: os.meeting.saveParticipants.handler(({ input }) => saveParticipants(app, input)),
    saveClock: os.meeting.saveClock.handler(({ input }) => saveClock(app, input)),
    redact: os.meeting.redact.handler(({ input }) => redact(app, input)),
    showAgain: os.meeting.showAgain.handler(({ input }) => showAgain(app, input)),
    check: os.meeting.check.handler(async ({ input }) =>
      (await import('./check-meeting.ts')).checkStoredMeeting(app, input),
    ),
  }
}
