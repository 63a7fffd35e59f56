import { accessRecord } from '../../domain/items/access-record.ts'
import { keptCaseNumber } from '../../domain/items/case-number.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { updatePlannedAccess, updateTitle } from '../../store/items.ts'
import { saveActualAccess, treatmentOf } from '../../store/treatments.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Changes an item's title, case number and access (åben, lukket). */
export function updateItem(
  { store }: AppContext,
  input: Pick<Item, 'title' | 'caseNumber' | 'access'> & { itemId: string },
): Result<MeetingSnapshot> {
  const { itemId, access } = input
  return changeItem(store, itemId, (handle, { row, meeting }) => {
    const caseNumber = keptCaseNumber(input.caseNumber, row.case_number)
    if (!caseNumber.ok) return caseNumber
    updateTitle(handle, itemId, input)
    const recorded = treatmentOf(handle, itemId).actualAccess
    if (access === (recorded ?? row.planned_access)) return ok(null)
    if (recorded === null && accessRecord(meeting.head) === 'planned')
      updatePlannedAccess(handle, itemId, access)
    else saveActualAccess(handle, itemId, access)
    return ok(null)
  })
}
