import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { everybodyPresent } from './everybody-present.ts'
import { arrive, leave } from './pass.ts'
import { saveAbsences } from './save-absences.ts'
import { setOneAttendance } from './set-one-attendance.ts'
import { statisticsFile, statisticsOf } from './statistics.ts'

/** The operations on attendance (fremmøde); see the contract. */
export function attendanceRoutes(os: Implementing, app: AppContext) {
  return {
    save: os.attendance.save.handler(({ input }) => saveAbsences(app, input)),
    allPresent: os.attendance.allPresent.handler(({ input }) => everybodyPresent(app, input)),
    set: os.attendance.set.handler(({ input }) => setOneAttendance(app, input)),
    leave: os.attendance.leave.handler(({ input }) => leave(app, input)),
    arrive: os.attendance.arrive.handler(({ input }) => arrive(app, input)),
    statistics: os.attendance.statistics.handler(({ input }) => statisticsOf(app, input)),
    statisticsFile: os.attendance.statisticsFile.handler(({ input }) => statisticsFile(app, input)),
  }
}
