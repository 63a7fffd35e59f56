import { Button } from '@mantine/core'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { undecidedItems } from '../../../src-main/domain/stages/undecided-items.ts'
import { useMeeting } from '../../state/session-context.ts'
import { Icon } from '../../widgets/icon.tsx'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './hold.module.css'
import { useHold } from './hold-context.ts'
import { moveFocus } from './move-focus.ts'
import { keyName } from './use-hold-keys.ts'

const words = texts.hold.end

export interface EndOverviewProps {
  readonly onAdjourn: () => void
  readonly onMinutes: () => void
}

/** Behind the last item: when the meeting was adjourned, which items lack a decision, and the next step. */
export function EndOverview({ onAdjourn, onMinutes }: EndOverviewProps) {
  const { items, meeting } = useMeeting()
  const { go } = useHold()
  const begin = useRef<HTMLButtonElement>(null)
  const missing = undecidedItems(items, meeting)
  const ended = meeting.endedAt !== null
  useLayoutEffect(() => begin.current?.focus(), [])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[keyName(event)]
    if (step === undefined) return
    moveFocus(event.currentTarget, '[data-decision]', '[data-row]', step)
    event.preventDefault()
  }
  return (
    <>
      <h2 className={classes['title']}>
        {meeting.endedAt === null ? words.notEnded : texts.hold.clock.ended(meeting.endedAt)}
      </h2>
      {!ended && <p className={classes['lead']}>{words.notEndedText}</p>}
      <p className={classes['lead']} data-missing-decisions={missing.length}>
        <SignalIcon signal={missing.length === 0 ? 'good' : 'notice'} />{' '}
        {missing.length === 0 ? words.complete : words.missing(missing.length)}
      </p>
      <Button
        ref={begin}
        size="md"
        data-row="next"
        className={classes['next'] ?? ''}
        onKeyDown={onKeyDown}
        onClick={ended ? onMinutes : onAdjourn}
      >
        {ended ? words.minutes : words.adjourn}
      </Button>
      {missing.length > 0 && (
        <ul className={classes['overview']} aria-label={words.missing(missing.length)}>
          {items
            .filter(({ number }) => missing.includes(number))
            .map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  data-row={item.number}
                  data-access={item.access}
                  onKeyDown={onKeyDown}
                  onClick={() => go(item.id)}
                >
                  <SignalIcon signal="notice" /> {words.toItem(item.number, item.title)}
                  {item.access === 'closed' && (
                    <span className={classes['closed']}>
                      <Icon name="lock" /> {texts.common.closed}
                    </span>
                  )}
                </button>
              </li>
            ))}
        </ul>
      )}
    </>
  )
}
