import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'
import type { MeetingHead, StoredItem } from '../../../../src-main/domain/meeting/meeting.ts'
import { plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import { emptyRichText } from '../../../../src-main/domain/rich-text/rich-text.ts'
import { undecidedItems } from '../../../../src-main/domain/stages/undecided-items.ts'
import { useMeeting } from '../../../state/session-context.ts'
import type { TabWay } from '../../../widgets/tab-stops.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { focusDecision, focusWhereLost, moveFocus } from '../move-focus.ts'
import {
  answerFrom,
  type DecisionForm,
  type DecisionRow,
  decisionRows,
  mayReplace,
  type RowKey,
} from '../rules/decision-rows.ts'
import { keyName } from '../use-hold-keys.ts'
import { AnswerRow } from './answer-row.tsx'
import classes from './decision.module.css'
import { PhraseBar } from './phrase-bar.tsx'
import { Records } from './records.tsx'
import { useDecision } from './use-decision.ts'

const words = texts.hold.item

/** The grid: a row for each point of the recommendation or one for the whole, answered by a figure or a few letters. */
export function DecisionTable({ form }: { readonly form: DecisionForm }) {
  const { item, gone, say, panel } = useHold()
  const { meeting } = useMeeting()
  const { decision, phrases, write, set, flush } = useDecision(item)
  const needed = needsDecision(item, meeting)
  const [writing, setWriting] = useState<RowKey | null>(null)
  const rows = decisionRows(item, decision, form, writing).map((row) => ({
    ...row,
    missing: row.missing && needed,
  }))
  const [active, setActive] = useState<RowKey>(
    () => (rows.find(({ missing }) => missing) ?? rows[0])?.key ?? 'whole',
  )
  /** What was proposed where the text was begun. */
  const begunOn = useRef('')
  const table = useRef<HTMLTableElement>(null)
  /** The row whose field was left by a key and gets the focus back. */
  const left = useRef<RowKey | null>(null)
  const buttonOf = (key: RowKey) => table.current?.querySelector<HTMLElement>(`[data-row="${key}"]`)

  useLayoutEffect(() => {
    // The form is a reason to begin anew: its rows are others.
    if (form && !document.activeElement?.closest('[data-strip], form, [data-writing]')) focusDecision()
  }, [form])
  useLayoutEffect(() => {
    if (writing !== null || left.current === null) return
    const row = buttonOf(left.current)
    left.current = null
    if (row) row.focus()
    else focusDecision()
  })

  function leave(key: RowKey, byKey: boolean) {
    flush()
    if (byKey) left.current = key
    // Another row may be written in by now.
    setWriting((old) => (old === key ? null : old))
  }
  function begin(row: DecisionRow) {
    begunOn.current = proposedIn(row)
    setWriting(row.key)
  }
  function goBeside(key: RowKey, way: TabWay): boolean {
    const next = rows[rows.findIndex((row) => row.key === key) + way]
    if (next === undefined) return false
    flush()
    begin(next)
    return true
  }
  function pick(key: RowKey, phrase: Phrase | undefined) {
    const row = rows.find((one) => one.key === key)
    if (phrase === undefined || row === undefined || gone) return
    if (!mayReplace(row.answer, phrases)) return say(words.replaceFirst)
    set(key, answerFrom(phrase.text, phrases))
    say(words.decided(phrase.text))
    const next = rows.slice(rows.indexOf(row) + 1).find(({ missing }) => missing)
    if (next !== undefined && writing === null) buttonOf(next.key)?.focus()
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>, key: RowKey) {
    const name = keyName(event)
    const step = { ArrowDown: 1, ArrowUp: -1 }[name]
    if (step !== undefined) moveFocus(event.currentTarget, '[data-decision]', '[data-row]', step)
    else if (/^[1-9]$/.test(name)) pick(key, phrases[Number(name) - 1])
    else if (name === 'Delete' && !gone) {
      set(key, { body: emptyRichText, outcome: null })
      say(texts.hold.said.cleared)
      setTimeout(focusWhereLost)
    } else return
    event.preventDefault()
  }

  return (
    <>
      <table ref={table} className={classes['table']} aria-label={words.decision}>
        <tbody>
          {rows.map((row) => (
            <AnswerRow
              key={row.key}
              row={row}
              alone={rows.length === 1}
              phrases={phrases}
              writing={writing === row.key}
              onFocus={() => setActive(row.key)}
              onKeyDown={(event) => onKeyDown(event, row.key)}
              changed={writing === row.key && proposedIn(row) !== begunOn.current}
              onBegin={() => !gone && begin(row)}
              onWrite={(answer) => write(row.key, answer)}
              onLeave={(byKey) => leave(row.key, byKey)}
              onBeside={(way) => goBeside(row.key, way)}
            />
          ))}
        </tbody>
      </table>
      <Records />
      {panel === null && writing === null && !gone && (
        <PhraseBar phrases={phrases} onPick={(phrase) => pick(active, phrase)} />
      )}
    </>
  )
}

function proposedIn({ proposed }: DecisionRow): string {
  return proposed === null ? '' : plainText(proposed)
}

/** Whether something must be decided: not on a signature page, under "Eventuelt", or where the item is withdrawn. */
function needsDecision(item: StoredItem, head: MeetingHead): boolean {
  return undecidedItems([{ ...item, decision: null }], head).length > 0
}
