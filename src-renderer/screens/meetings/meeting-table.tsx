import type { MeetingLine } from '../../../src-main/contract/committee.ts'
import { address, goTo } from '../../state/route.ts'
import { texts } from '../../words/texts.ts'
import classes from './meetings.module.css'

const words = texts.meeting.list

/** The meetings as lines; the whole line opens the meeting. */
export function MeetingTable({ meetings }: { readonly meetings: readonly MeetingLine[] }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th>{words.date}</th>
          <th>{words.time}</th>
          <th>{words.place}</th>
          <th>{words.stage}</th>
          <th className={classes['figure']}>{words.items}</th>
          <th className={classes['figure']}>{words.decided}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} />
        ))}
      </tbody>
    </table>
  )
}

function MeetingRow({ meeting }: { readonly meeting: MeetingLine }) {
  const { head } = meeting
  const route = { at: 'meeting', meetingId: meeting.id, part: null } as const
  return (
    // With Ctrl (Cmd) held the link opens a window of its own, and this one stays.
    <tr onClick={({ ctrlKey, metaKey }) => ctrlKey || metaKey || goTo(route)}>
      <td>
        <a href={address(route)} aria-label={words.open(texts.dates.long(head.date))}>
          <span className={classes['weekday']}>{texts.dates.weekday(head.date)}</span>{' '}
          {texts.dates.long(head.date)}
        </a>
      </td>
      <td>{head.time ?? words.noTime}</td>
      <td>{head.place ?? words.noTime}</td>
      <td>{texts.meeting.status[head.status]}</td>
      <td className={classes['figure']}>{meeting.items}</td>
      <td className={classes['figure']}>{words.decidedOf(meeting.decided, meeting.items)}</td>
    </tr>
  )
}
