import { UnstyledButton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { Difference } from '../../../src-main/domain/comparison/difference.ts'
import { goTo } from '../../state/route.ts'
import { useMeeting } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'
import { Fingerprint } from '../stage/fingerprint.tsx'
import classes from './compare.module.css'
import { useDifferences } from './differences.ts'

const words = texts.stage.life

const MeetingLog = lazy(async () => ({
  default: (await import('../versions/meeting-log.tsx')).MeetingLog,
}))

/** The meeting's life: how it differs from what was sent, what was sent and when, and everything that was done. */
export function LifePage() {
  return (
    <div className={classes['page']}>
      <h1>{words.title}</h1>
      <Differences />
      <Sent />
      <Suspense fallback={null}>
        <MeetingLog />
      </Suspense>
    </div>
  )
}

function Differences() {
  const differences = useDifferences()
  if (differences === null) return null
  return (
    <section aria-label={words.differences}>
      <h2>{words.differences}</h2>
      {differences.length === 0 ? (
        <p className={classes['soft']}>{words.same}</p>
      ) : (
        <ul className={classes['list']}>
          {differences.map((difference) => (
            <li key={`${difference.kind} ${difference.itemNumber} ${difference.message.danish}`}>
              <DifferenceLine difference={difference} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** One difference; it leads to the item where that is still on the agenda. */
function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const { id, items } = useMeeting()
  const { itemNumber, title } = difference
  const message = texts.told.said(difference.message)
  const item = items.find((one) => one.number === itemNumber && one.title === title)
  if (item === undefined) return <span className={classes['difference']}>{message}</span>
  return (
    <UnstyledButton
      className={classes['difference'] ?? ''}
      onClick={() => goTo({ at: 'meeting', meetingId: id, part: { itemId: item.id } })}
    >
      {message}
    </UnstyledButton>
  )
}

function Sent() {
  const { sent } = useMeeting()
  return (
    <section aria-label={words.sent}>
      <h2>{words.sent}</h2>
      {sent.length === 0 && <p className={classes['soft']}>{words.emptySent}</p>}
      <ul className={classes['list']}>
        {sent.map((agenda) => (
          <li key={`${agenda.sentAt} ${agenda.fingerprint}`}>
            <p>
              {texts.stage.sentKinds[agenda.kind]}, {texts.stage.at(new Date(agenda.sentAt))}
            </p>
            <Fingerprint value={agenda.fingerprint} />
          </li>
        ))}
      </ul>
    </section>
  )
}
