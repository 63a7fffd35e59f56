import { useRef } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { FindingLine } from '../../widgets/finding-line.tsx'
import { useSteadyRoom } from '../../widgets/use-steady-room.ts'
import { texts } from '../../words/texts.ts'
import { findingKeys } from '../checks/sort-findings.ts'
import classes from './item.module.css'
import { TitleSpelling } from './title-spelling.tsx'
import { useItemHead } from './use-item-head.ts'

/** What the control found in the item, and a misspelled title. They come and go while she writes below, and move nothing there. */
export function ItemFindings({ item }: { readonly item: StoredItem }) {
  const all = useStore(useSession().findings)
  const room = useRef<HTMLDivElement>(null)
  useSteadyRoom(room)
  const [{ title }, change] = useItemHead(item)
  const findings = all.filter((finding) => finding.where.itemNumber === item.number)
  return (
    <div ref={room} className={classes['findingsRoom']}>
      <TitleSpelling
        title={title}
        onChange={(corrected) => change((old) => ({ ...old, title: corrected }))}
      />
      {findings.length > 0 && (
        <ul className={classes['findings']} aria-label={texts.item.findings}>
          {findingKeys(findings).map(([key, finding]) => (
            <li key={key}>
              <FindingLine finding={finding} here />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
