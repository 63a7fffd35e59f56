import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CommitteeDetails } from '../../../src-main/contract/committee.ts'
import { itemAttendance } from '../../../src-main/domain/attendance/item-attendance.ts'
import { clearNotices } from '../../state/notices.tsx'
import { goTo } from '../../state/route.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { useFocusInSight } from '../../widgets/use-focus-in-sight.ts'
import { texts } from '../../words/texts.ts'
import { TwoVersions } from '../versions/two-versions.tsx'
import { DecisionTable } from './decision/decision-table.tsx'
import { EndOverview } from './end-overview.tsx'
import { GoneItem } from './gone-item.tsx'
import classes from './hold.module.css'
import { type Hold, HoldContext, type Panel } from './hold-context.ts'
import { HoldHeader } from './hold-header.tsx'
import { ItemHead } from './item-head.tsx'
import { KeyBar } from './key-bar.tsx'
import { focusDecision } from './move-focus.ts'
import { OpenPanel } from './panels/open-panel.tsx'
import { Refused } from './refused.tsx'
import { type DecisionForm, formOf } from './rules/decision-rows.ts'
import { Strip } from './strip/strip.tsx'
import { Unsaved } from './unsaved.tsx'
import { useAttempt } from './use-attempt.ts'
import { useHeldKeys } from './use-held-keys.ts'
import { end, usePlace } from './use-place.ts'
import type { WaitingKeys } from './waiting-keys.ts'

const isDecision = (part: string) => part === 'decision'

export interface HoldingProps {
  readonly details: CommitteeDetails
  /** Those that come before an answer. */
  readonly keys: WaitingKeys
}

/** The meeting being held: the strip, the item in the middle, and the keys. */
export function Holding({ details, keys }: HoldingProps) {
  const meeting = useMeeting()
  const saving = useStore(useSession().queue.state)
  const { place, item, items, gone, setPlace } = usePlace()
  const [panel, setPanel] = useState<Panel | null>(null)
  const { attempt, refusal, clear, said, say } = useAttempt(keys, panel !== null)
  const [forms, setForms] = useState<Readonly<Record<string, DecisionForm>>>({})
  const cameFrom = useRef<Element | null>(null)
  const middle = useRef<HTMLElement>(null)
  const attendance = useMemo(
    () => item && itemAttendance(meeting, item, details.settings.quorum),
    [meeting, item, details],
  )
  const form = item === undefined ? 'whole' : (forms[item.id] ?? formOf(item))

  function open(next: Panel) {
    if (panel === null) cameFrom.current = document.activeElement
    clear()
    setPanel(next)
  }
  // At once, with what was saved and not a moment after it: the next key is not the panel's.
  function close() {
    flushSync(() => {
      clear()
      setPanel(null)
    })
  }
  // They would lie over the keys.
  useEffect(clearNotices, [])
  // With the panel's going, not after it: the next key may already be on its way.
  useLayoutEffect(() => {
    const from = cameFrom.current
    if (panel !== null || from === null) return
    cameFrom.current = null
    if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus()
    else focusDecision()
  }, [panel])
  function go(to: string) {
    if (meeting.items.length === 0) return goTo({ at: 'meeting', meetingId: meeting.id, part: null })
    flushSync(() => {
      clear()
      setPanel(null)
      setPlace(to)
    })
  }
  useFocusInSight(middle, place)
  const { adjourn, writeMinutes, saveAndNext } = useHeldKeys({
    item,
    items,
    gone,
    place,
    panel,
    form,
    open,
    close,
    go,
    attempt,
    refusal,
    say,
    setForm: (next) => item && setForms((old) => ({ ...old, [item.id]: next })),
  })
  if (item === undefined || attendance === undefined) return null

  const atEnd = place === end
  const hold: Hold = { item, gone, atEnd, details, attendance, panel, open, close, go, attempt, refusal, say }
  const unsaved = saving.kind === 'failed' && !gone ? saving.refusal : null
  return (
    <HoldContext value={hold}>
      <div className={classes['screen']}>
        <HoldHeader />
        <Strip />
        <main ref={middle} className={classes['middle']} data-access={place === end ? 'open' : item.access}>
          <div className={classes['page']} data-decision key={place}>
            {gone && <GoneItem item={item} onGo={saveAndNext} />}
            {panel === null && refusal !== null && <Refused refusal={refusal} />}
            {panel === null && refusal === null && unsaved !== null && <Unsaved refusal={unsaved} />}
            {place === end ? (
              <EndOverview onAdjourn={adjourn} onMinutes={writeMinutes} />
            ) : (
              <>
                <ItemHead withPoints={form === 'whole'} />
                {panel !== null && <OpenPanel key={JSON.stringify(panel)} panel={panel} />}
                <TwoVersions item={item} here={isDecision} onChosen={focusDecision} />
                <DecisionTable form={form} />
              </>
            )}
            {place === end && panel !== null && <OpenPanel key={JSON.stringify(panel)} panel={panel} />}
          </div>
        </main>
        <KeyBar />
        <p className={classes['said']} role="status" aria-label={texts.hold.title}>
          {said}
        </p>
      </div>
    </HoldContext>
  )
}
