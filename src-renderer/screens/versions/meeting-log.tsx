import { useCallback } from 'react'
import type { MeetingEvent } from '../../../src-main/contract/versions.ts'
import { address } from '../../state/route.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { localClock, localDate } from '../../words/local-date.ts'
import { texts } from '../../words/texts.ts'
import { eventWords } from './event-words.ts'
import { PutBack } from './put-back.tsx'
import classes from './versions.module.css'

const words = texts.versions.log

/** What was done to the meeting and when (hændelser): by day, the newest first, each leading to its item. */
export function MeetingLog() {
  const { api } = useSession()
  const { id: meetingId } = useMeeting()
  const read = useAnswer(useCallback(() => api.versions.log({ meetingId }), [api, meetingId]))
  const events = read?.ok ? read.value : []
  const days = [...Map.groupBy(events, ({ until }) => localDate(new Date(until)))]
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      {read?.ok === true && days.length === 0 && <p className={classes['soft']}>{words.empty}</p>}
      {days.map(([day, ofDay]) => (
        <section key={day} className={classes['day']} aria-label={texts.dates.withWeekday(day)}>
          <h3>{texts.dates.withWeekday(day)}</h3>
          <ol className={classes['events']}>
            {ofDay.map((event, at) => (
              // Events have no identity but their order.
              <li key={at} className={classes['event']}>
                <span className={classes['when']}>{clock(event)}</span>
                <span>
                  <EventLine event={event} />
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function EventLine({ event }: { readonly event: MeetingEvent }) {
  const meeting = useMeeting()
  const item = meeting.items.find(({ id }) => id === event.itemId)
  const reason = event.step?.reason
  return (
    <>
      {eventWords(event, item)}
      {event.title !== null && ': '}
      {event.title !== null && item === undefined && event.title}
      {event.title !== null && item !== undefined && (
        <a
          className={classes['where']}
          href={address({ at: 'meeting', meetingId: meeting.id, part: { itemId: item.id } })}
        >
          {item.title}
        </a>
      )}
      {event.removedItemId !== null && <PutBack itemId={event.removedItemId} title={event.title ?? ''} />}
      {reason && <span className={classes['reason']}>{texts.stage.life.reason(reason)}</span>}
    </>
  )
}

/** "9:05", or from when to when: "9:05–9:20". */
function clock({ at, until }: MeetingEvent): string {
  const [from, to] = [new Date(at), new Date(until)]
  const same = localClock(from) === localClock(to) || localDate(from) !== localDate(to)
  return same ? localClock(to) : `${localClock(from)}–${localClock(to)}`
}
