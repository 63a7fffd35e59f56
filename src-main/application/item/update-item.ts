import { carriedFields, carriedWhereSeen } from '../../domain/carried.ts'
import { accessRecord } from '../../domain/items/access-record.ts'
import { keptCaseNumber } from '../../domain/items/case-number.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { updatePlannedAccess, updateTitle } from '../../store/items.ts'
import { saveActualAccess, treatmentOf } from '../../store/treatments.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

type Head = Pick<Item, 'title' | 'caseNumber' | 'access'>

/** Changes an item's title, case number and access (åben, lukket); where the writer says what she saw (`was`), those she changed. */
export function updateItem(
  { store }: AppContext,
  { itemId, was, ...wanted }: Head & { itemId: string; was?: Head | undefined },
): Result<MeetingSnapshot> {
  return changeItem(store, itemId, (handle, { row, meeting }) => {
    const recorded = treatmentOf(handle, itemId).actualAccess
    const stored = { title: row.title, caseNumber: row.case_number, access: recorded ?? row.planned_access }
    const head = carriedWhereSeen({ was, wanted, stored }, carriedFields)
    const { access } = head
    const caseNumber = keptCaseNumber(head.caseNumber, row.case_number)
    if (!caseNumber.ok) return caseNumber
    updateTitle(handle, itemId, head)
    if (access === (recorded ?? row.planned_access)) return ok(null)
    if (recorded === null && accessRecord(meeting.head) === 'planned')
      updatePlannedAccess(handle, itemId, access)
    else saveActualAccess(handle, itemId, access)
    return ok(null)
  })
}
