import type { CommitteeDetails } from '../../contract/committee.ts'
import { carriedWhereSeen } from '../../domain/carried.ts'
import { carriedSettings } from '../../domain/committee/carried-committee.ts'
import type { CommitteeSettings } from '../../domain/committee/committee-settings.ts'
import { settingsProblem } from '../../domain/committee/settings-problem.ts'
import { isSame } from '../../domain/is-same.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { settingsOf, saveSettings as writeSettings } from '../../store/committee-settings.ts'
import type { AppContext } from '../context.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'
import { changeCommittee } from './change-committee.ts'

/**
 * Saves a committee's rules, where the writer says what she saw (`was`) those she changed; they hold for what is computed from now on,
 * for new meetings, and for the numbers of the drafts that were never sent.
 */
export function saveSettings(
  context: AppContext,
  input: { committeeId: string; settings: CommitteeSettings; was?: CommitteeSettings | undefined },
): Result<CommitteeDetails> {
  return changeCommittee(context, input.committeeId, (handle) => {
    const { committeeId, was, settings: wanted } = input
    const stored = settingsOf(handle, committeeId) ?? wanted
    const settings = carriedWhereSeen({ was, wanted, stored }, (some) =>
      carriedSettings(some, context.standard().phrases),
    )
    const problem = settingsProblem(settings)
    if (problem !== null) return refused(problem)
    writeSettings(handle, committeeId, settings)
    if (!isSame(numberedBy(stored), numberedBy(settings))) numberDrafts(handle, committeeId)
    return ok(null)
  })
}

function numberedBy({ numbering, term }: CommitteeSettings) {
  return { numbering, term }
}
