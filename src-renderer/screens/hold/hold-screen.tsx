import { Button } from '@mantine/core'
import { useLayoutEffect, useState } from 'react'
import { goTo } from '../../state/route.ts'
import { useMeeting } from '../../state/session-context.ts'
import { Empty } from '../../widgets/empty.tsx'
import { Loading } from '../../widgets/loading.tsx'
import { useReadOnlyWords } from '../../widgets/read-only-note.tsx'
import { Trouble } from '../../widgets/trouble.tsx'
import { texts } from '../../words/texts.ts'
import classes from './hold.module.css'
import { Holding } from './holding.tsx'
import { useCommitteeDetails } from './use-committee-details.ts'
import { useWaitingKeys } from './use-waiting-keys.ts'

/** "Hold møde": the screen on which a meeting is held, by keyboard from start to end; one that is closed to changes when it is come to is not. */
export function HoldScreen() {
  const { items, committeeId } = useMeeting()
  const { details, readAgain } = useCommitteeDetails(committeeId)
  const keys = useWaitingKeys(details === null)
  // What is being written when another window closes the meeting stays on the screen.
  const [closed] = useState(useReadOnlyWords())
  // The last item may be taken away while it is written in; it stands until she goes on.
  const [empty, setEmpty] = useState(items.length === 0)
  if (empty && items.length > 0) setEmpty(false)
  const isHeld = details?.ok && closed === null && !empty
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
  if (closed !== null) return <NotHeld title={texts.hold.closed} text={closed} />
  if (empty) return <NotHeld title={texts.meeting.emptyAgenda} text={texts.meeting.emptyAgendaText} />
  return <Holding details={details.value} keys={keys} />
}

/** Why there is nothing to hold, and the way back. */
function NotHeld({ title, text }: { readonly title: string; readonly text: string }) {
  const { id } = useMeeting()
  return (
    <main className={classes['alone']}>
      <h1>{texts.hold.title}</h1>
      <Empty title={title} text={text}>
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
}
