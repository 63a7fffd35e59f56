import { Button } from '@mantine/core'
import { useLayoutEffect } from 'react'
import { goTo } from '../../state/route.ts'
import { useMeeting } from '../../state/session-context.ts'
import { Empty } from '../../widgets/empty.tsx'
import { Loading } from '../../widgets/loading.tsx'
import { Trouble } from '../../widgets/trouble.tsx'
import { texts } from '../../words/texts.ts'
import classes from './hold.module.css'
import { Holding } from './holding.tsx'
import { useCommitteeDetails } from './use-committee-details.ts'
import { useWaitingKeys } from './use-waiting-keys.ts'

/** "Hold møde": the screen on which a meeting is held, by keyboard from start to end. */
export function HoldScreen() {
  const { id, items, committeeId } = useMeeting()
  const { details, readAgain } = useCommitteeDetails(committeeId)
  const keys = useWaitingKeys(details === null)
  const isHeld = details?.ok && items.length > 0
  // What stands there instead has keys of its own.
  useLayoutEffect(() => {
    if (details !== null && !isHeld) keys.drop()
  }, [keys, details, isHeld])
  if (details === null) return <Loading />
  if (!details.ok)
    return (
      <main className={classes['alone']}>
        <Trouble
          message={details.refusal.message}
          wayOut={details.refusal.wayOut}
          actions={[{ words: texts.common.retry, run: readAgain }]}
        />
      </main>
    )
  if (items.length === 0)
    return (
      <main className={classes['alone']}>
        <h1>{texts.hold.title}</h1>
        <Empty title={texts.meeting.emptyAgenda} text={texts.meeting.emptyAgendaText}>
          <Button
            variant="default"
            autoFocus
            onClick={() => goTo({ at: 'meeting', meetingId: id, part: null })}
          >
            {texts.hold.leave}
          </Button>
        </Empty>
      </main>
    )
  return <Holding details={details.value} keys={keys} />
}
