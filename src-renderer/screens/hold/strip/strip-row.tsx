import type { KeyboardEvent } from 'react'
import type { StoredItem } from '../../../../src-main/domain/meeting/meeting.ts'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { personName } from '../../../../src-main/domain/meeting/person.ts'
import { useMeeting } from '../../../state/session-context.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { cellsOf } from '../rules/strip-shape.ts'
import classes from './strip.module.css'

const words = texts.hold.strip

export interface StripRowProps {
  readonly member: Participant
  readonly items: readonly StoredItem[]
  readonly tabbable: boolean
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One member: the name that takes the keys, and a sign under each item. */
export function StripRow({ member, items, tabbable, onFocus, onKeyDown }: StripRowProps) {
  const meeting = useMeeting()
  const { item, atEnd } = useHold()
  const { attendance, substituteFor } = member
  const name = personName(member)
  const instead = substituteFor === null ? '' : ` ${words.substituteFor(substituteFor)}`
  return (
    <tr data-attendance={attendance ?? 'none'}>
      <th scope="row">
        <button
          type="button"
          data-member
          title={name + instead}
          tabIndex={tabbable ? 0 : -1}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <MemberName member={member} />
          {instead !== '' && <span className={classes['soft']}>{instead}</span>}
        </button>
      </th>
      {attendance === 'excused' || attendance === 'absent' ? (
        <td colSpan={items.length} className={classes['away']}>
          {words.cell[attendance]}
        </td>
      ) : (
        cellsOf(member, meeting, items).map((state, index) => (
          <td
            key={items[index]?.id}
            data-now={(!atEnd && items[index]?.id === item.id) || undefined}
            title={words.cell[state]}
          >
            <span className={classes['sign']} data-state={state} />
            <span className={classes['said']}>{words.cell[state]}</span>
          </td>
        ))
      )}
    </tr>
  )
}

/** Where there is little room it is the first names that are cut: two who share them are told apart by the rest. */
function MemberName({ member: { name, party } }: { readonly member: Participant }) {
  const at = name.lastIndexOf(' ') + 1
  return (
    <>
      {at > 0 && <span className={classes['given']}>{name.slice(0, at)}</span>}
      <span className={classes['family']}>{name.slice(at)}</span>
      {party !== null && <span className={classes['party']}>{` (${party})`}</span>}
    </>
  )
}
