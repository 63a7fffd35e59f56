import type { KeyboardEvent } from 'react'
import type { StoredItem } from '../../../../src-main/domain/meeting/meeting.ts'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { personName } from '../../../../src-main/domain/meeting/person.ts'
import { isDeferred } from '../../../../src-main/domain/transfer/deferral.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import classes from './strip.module.css'
import { StripRow } from './strip-row.tsx'

const words = texts.hold.strip

export interface StripBlockProps {
  readonly members: readonly Participant[]
  /** The place of the block's first member among all. */
  readonly first: number
  readonly items: readonly StoredItem[]
  readonly decided: ReadonlySet<string>
  /** The place of the member that Tab comes to. */
  readonly active: number
  readonly onActive: (at: number) => void
  readonly onKeyDown: (event: KeyboardEvent, at: number) => void
}

/** Some of the members, a row each, and the items as columns. */
export function StripBlock(props: StripBlockProps) {
  const { members, first, items, decided } = props
  const { item, atEnd, go } = useHold()
  return (
    <table className={classes['block']}>
      <thead>
        <tr>
          <th scope="col">
            <span className={classes['said']}>{words.member}</span>
          </th>
          {items.map(({ id, number, access, links }) => (
            <th
              key={id}
              title={isDeferred({ links }) ? texts.hold.item.deferred : undefined}
              scope="col"
              data-now={(!atEnd && id === item.id) || undefined}
              data-access={access}
              data-decided={decided.has(id) || undefined}
            >
              <button type="button" tabIndex={-1} onClick={() => go(id)} aria-label={words.item(number)}>
                {number}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((member, index) => (
          <StripRow
            key={`${personName(member)} ${member.substituteFor ?? ''}`}
            member={member}
            items={items}
            tabbable={props.active === first + index}
            onFocus={() => props.onActive(first + index)}
            onKeyDown={(event) => props.onKeyDown(event, first + index)}
          />
        ))}
      </tbody>
    </table>
  )
}
