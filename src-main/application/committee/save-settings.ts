import type { CommitteeDetails } from '../../contract/committee.ts'
import type { CommitteeSettings } from '../../domain/committee/committee-settings.ts'
import { settingsProblem } from '../../domain/committee/settings-problem.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { saveSettings as writeSettings } from '../../store/committee-settings.ts'
import type { AppContext } from '../context.ts'
import { changeCommittee } from './change-committee.ts'

/** Saves a committee's rules; they hold for what is computed from now on and for new meetings. */
export function saveSettings(
  context: AppContext,
  input: { committeeId: string; settings: CommitteeSettings },
): Result<CommitteeDetails> {
  return changeCommittee(context, input.committeeId, (handle) => {
    const problem = settingsProblem(input.settings)
    if (problem !== null) return refused(problem)
    writeSettings(handle, input.committeeId, input.settings)
    return ok(null)
  })
}
