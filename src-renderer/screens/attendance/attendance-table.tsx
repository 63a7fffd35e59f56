import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type {
  AttendanceCount,
  AttendanceRow,
  AttendanceStatistics,
} from '../../../src-main/domain/attendance/statistics.ts'
import { personName } from '../../../src-main/domain/meeting/person.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './attendance.module.css'
import { nextOrder, type Order, sortRows } from './sort-rows.ts'

const words = texts.attendance
const { columns } = words
const numbers = ['meetings', 'present', 'partly', 'excused', 'absent', 'notRecorded', 'substitutes'] as const

/** The counts of members and substitutes, to be sorted by name or share, with the members' totals. */
export function AttendanceTable({ statistics }: { readonly statistics: AttendanceStatistics }) {
  const { meetings, members, substitutes, total } = statistics
  const [order, setOrder] = useState<Order>(null)
  const press = (by: 'name' | 'share') => setOrder(nextOrder(order, by))
  return (
    <>
      <p className={classes['held']} role="status">
        {words.held(meetings)}
      </p>
      <div className={classes['wide']}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <SortHead by="name" order={order} onPress={press} />
              {numbers.map((key) => (
                <th key={key} scope="col" data-number>
                  {columns[key]}
                </th>
              ))}
              <SortHead by="share" order={order} onPress={press} />
            </tr>
          </thead>
          <People name={words.members} rows={sortRows(members, order)} />
          {substitutes.length > 0 && <People name={words.substitutes} rows={sortRows(substitutes, order)} />}
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <Counts count={total} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={classes['rules']}>{words.rules}</p>
    </>
  )
}

const wayIcons = { none: 'arrows-sort', ascending: 'arrow-up', descending: 'arrow-down' } as const

interface SortHeadProps {
  readonly by: 'name' | 'share'
  readonly order: Order
  readonly onPress: (by: 'name' | 'share') => void
}

function SortHead({ by, order, onPress }: SortHeadProps) {
  const way = order?.by !== by ? 'none' : order.falling ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={way} data-number={by === 'share' || undefined}>
      <UnstyledButton className={classes['sort'] ?? ''} onClick={() => onPress(by)}>
        {columns[by]} <Icon name={wayIcons[way]} size={12} />
      </UnstyledButton>
    </th>
  )
}

function People({ name, rows }: { readonly name: string; readonly rows: readonly AttendanceRow[] }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={numbers.length + 2} className={classes['group']}>
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={personName(row.person)}>
          <th scope="row">{personName(row.person)}</th>
          <Counts count={row} />
        </tr>
      ))}
    </tbody>
  )
}

function Counts({ count }: { readonly count: AttendanceCount }) {
  return (
    <>
      {numbers.map((key) => (
        <td key={key} data-nothing={count[key] === 0 || undefined}>
          {count[key]}
        </td>
      ))}
      <td>{count.share === null ? words.noShare : words.share(count.share)}</td>
    </>
  )
}
