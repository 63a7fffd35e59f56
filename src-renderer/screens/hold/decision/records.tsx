import type { KeyboardEvent } from 'react'
import { bodyWord } from '../../../../src-main/domain/committee/body-word.ts'
import { texts } from '../../../words/texts.ts'
import { type Panel, useHold } from '../hold-context.ts'
import { focusDecision, moveFocus } from '../move-focus.ts'
import { type ProtocolRecord, recordsOf } from '../rules/records.ts'
import { useHoldChanges } from '../use-hold-changes.ts'
import { keyName } from '../use-hold-keys.ts'
import classes from './decision.module.css'

const words = texts.hold.records

/** What stands in the minutes beside the decision: Enter corrects, Delete takes away. */
export function Records() {
  const { item, details, attendance, attempt, open } = useHold()
  const { removeRecord } = useHoldChanges(attempt)
  const records = recordsOf(item, attendance.voters, bodyWord(details.settings.body, details.committee.name))
  if (records.length === 0) return null

  async function remove(record: ProtocolRecord) {
    if (await removeRecord(item, record)) focusDecision()
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>, record: ProtocolRecord) {
    const name = keyName(event)
    const step = { ArrowDown: 1, ArrowUp: -1 }[name]
    if (step !== undefined) moveFocus(event.currentTarget, '[data-decision]', '[data-row]', step)
    else if (name === 'Delete') void remove(record)
    else return
    event.preventDefault()
  }
  function correct({ kind, at }: ProtocolRecord) {
    const person = item.disqualifications[at]?.person ?? null
    const panels: Readonly<Record<ProtocolRecord['kind'], Panel>> = {
      vote: { kind: 'vote', at },
      dissent: { kind: 'dissent', at },
      stop: { kind: 'stop' },
      guest: { kind: 'guests' },
      disqualification: { kind: 'disqualify', person },
    }
    open(panels[kind])
  }

  return (
    <section aria-label={words.title} className={classes['records']}>
      <h3>{words.title}</h3>
      <ul>
        {records.map((record) => (
          <li key={`${record.kind} ${record.at}`}>
            <button
              type="button"
              data-row={`${record.kind}-${record.at}`}
              className={classes['answer']}
              onKeyDown={(event) => onKeyDown(event, record)}
              onClick={() => correct(record)}
            >
              <span className={classes['name']}>{words[record.kind]}</span>
              <span className={classes['text']}>{record.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
