import { ActionIcon, Tooltip } from '@mantine/core'
import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import { Icon, type IconName } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './people.module.css'

const words = texts.people

export interface MembershipRowProps {
  readonly membership: Membership
  readonly today: string
  readonly onEdit: () => void
  /** Null where the membership has an end already. */
  readonly onEnd: (() => void) | null
  readonly onRemove: () => void
}

/** One line of the table; a period that is over or not begun says so in words. */
export function MembershipRow({ membership, today, onEdit, onEnd, onRemove }: MembershipRowProps) {
  const { name, party, title, role, office, substituteFor, from, to } = membership
  const over = to !== null && to < today
  return (
    <tr data-over={over || undefined}>
      <th scope="row">
        {name}
        {party && ` (${party})`}
      </th>
      <td>
        {office === null ? words.roles[role] : words.offices[office]}
        {title && <span className={classes['word']}>{title}</span>}
      </td>
      <td>{substituteFor}</td>
      <td className={classes['date']}>
        {texts.dates.long(from)}
        {from > today && <span className={classes['word']}>{words.coming}</span>}
      </td>
      <td className={classes['date']}>
        {to === null ? words.still : texts.dates.long(to)}
        {over && <span className={classes['word']}>{words.ended}</span>}
      </td>
      <td className={classes['tools']}>
        <Tool label={texts.common.edit} name={words.edit(name)} icon="pencil" onClick={onEdit} />
        {onEnd ? (
          <Tool label={words.endTip} name={words.end(name)} icon="user-minus" onClick={onEnd} />
        ) : (
          <span className={classes['gap']} />
        )}
        <Tool label={texts.common.remove} name={words.remove(name)} icon="x" onClick={onRemove} />
      </td>
    </tr>
  )
}

interface ToolProps {
  readonly label: string
  readonly name: string
  readonly icon: IconName
  readonly onClick: () => void
}

function Tool({ label, name, icon, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" c="var(--ink-soft)" aria-label={name} onClick={onClick}>
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  )
}
