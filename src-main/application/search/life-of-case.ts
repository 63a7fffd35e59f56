import type { CaseItem, CaseLife } from '../../contract/case.ts'
import { decidedLines } from '../../domain/case/decided-lines.ts'
import { itemsOfCase } from '../../store/case-items.ts'
import type { Readable } from '../../store/handle.ts'
import { linksOf } from '../../store/item-links.ts'
import { itemInPlace } from '../../store/stored-item.ts'
import type { AppContext } from '../context.ts'
import { followed } from '../transfer/follow-links.ts'

/** All items of a case in all committees and years, oldest first; see the contract. */
export function lifeOfCase({ store }: AppContext, input: { caseNumber: string }): CaseLife {
  const items = itemsOfCase(store.read, input.caseNumber).flatMap((id) => caseItem(store.read, id))
  return { caseNumber: input.caseNumber, items: items.toSorted(byDay) }
}

function caseItem(handle: Readable, itemId: string): CaseItem[] {
  const found = itemInPlace(handle, itemId)
  if (found === null) return []
  const { item, meeting, committee } = found
  const { number, title, caseNumber, access, withdrawn } = item
  return [
    {
      ...{ itemId, meetingId: meeting.id, committee, date: meeting.head.date, status: meeting.head.status },
      ...{ number, title, caseNumber, access, withdrawn },
      decided: decidedLines(item),
      links: linksOf(handle, itemId).map((link) => followed(handle, link)),
      attachments: [item, ...item.entries].reduce((sum, { attachments }) => sum + attachments.length, 0),
    },
  ]
}

function byDay(one: CaseItem, other: CaseItem): number {
  return (
    one.date.localeCompare(other.date) ||
    one.committee.localeCompare(other.committee, 'da') ||
    one.number - other.number
  )
}
