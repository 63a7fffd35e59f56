import type { KeyboardEvent } from 'react'
import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'
import { isEmptyRichText, plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import { RichTextField } from '../../../editor/rich-text-field.tsx'
import { RichTextView } from '../../../editor/rich-text-view.tsx'
import { SignalIcon } from '../../../widgets/signal-icon.tsx'
import { type TabWay, tabWay } from '../../../widgets/tab-stops.ts'
import { texts } from '../../../words/texts.ts'
import { focusWhereLost } from '../move-focus.ts'
import { type Answer, answerFrom, type DecisionRow, isPlain } from '../rules/decision-rows.ts'
import { AnswerField } from './answer-field.tsx'
import classes from './decision.module.css'

const words = texts.hold.item

export interface AnswerRowProps {
  readonly row: DecisionRow
  /** Whether it is the only row: the decision as a whole, not a remark to the points. */
  readonly alone: boolean
  readonly phrases: readonly Phrase[]
  readonly writing: boolean
  /** Whether what was proposed became something else while the answer is written. */
  readonly changed: boolean
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onBegin: () => void
  readonly onWrite: (answer: Answer) => void
  /** Left by a key, so that the focus comes back to the row; or for another place. */
  readonly onLeave: (byKey: boolean) => void
  /** Goes on to the text of the next row, or of the one before; false where there is none. */
  readonly onBeside: (way: TabWay) => boolean
}

/** One row: what was proposed on the left, what was decided on the right; a button until it is written in. */
export function AnswerRow(props: AnswerRowProps) {
  const { row, alone, writing, changed, onBeside } = props
  const name = row.key === 'whole' ? (alone ? words.whole : words.remark) : words.point(row.key)
  /** What is typed on is text: it goes into the next row's, and stays in the last one's. Elsewhere letters are the screen's keys. */
  function onTab(event: KeyboardEvent) {
    const way = tabWay(event)
    if (writing && way !== null && (onBeside(way) || way === 1)) event.preventDefault()
  }
  return (
    <tr data-missing={row.missing || undefined} data-whole={row.key === 'whole' || undefined}>
      <th scope="row">
        {row.proposed === null ? (
          <span className={classes['name']}>{name}</span>
        ) : (
          <div className={classes['point']}>
            <span className={classes['said']}>{name}</span>
            <span className={classes['number']} aria-hidden>
              {row.key}.
            </span>
            <div lang="da" className={`document ${classes['proposed']}`}>
              <RichTextView value={row.proposed} />
            </div>
          </div>
        )}
        {(row.gone || changed) && (
          <p className={classes['elsewhere']} role="status">
            <SignalIcon signal="notice" /> {row.gone ? words.pointGone : words.pointChanged}
          </p>
        )}
      </th>
      <td onKeyDown={onTab} data-writing={writing || undefined}>
        {writing ? <Writing {...props} name={name} /> : <Answered {...props} name={name} />}
      </td>
    </tr>
  )
}

type Named = AnswerRowProps & { readonly name: string }

function Answered({ row, name, onFocus, onKeyDown, onBegin }: Named) {
  const empty = isEmptyRichText(row.answer)
  return (
    <button
      type="button"
      className={classes['answer']}
      data-row={row.key}
      data-missing={row.missing || undefined}
      aria-label={`${name}: ${empty ? (row.missing ? words.missing : words.none) : plainText(row.answer)}`}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onBegin}
    >
      {row.missing && (
        <span className={classes['missing']}>
          <SignalIcon signal="notice" /> {words.missing}
        </span>
      )}
      {!row.missing && empty && <span className={classes['none']}>{words.none}</span>}
      {!empty && (
        <span className={`document ${classes['text']}`}>
          <RichTextView value={row.answer} />
        </span>
      )}
    </button>
  )
}

function Writing({ row, name, phrases, onWrite, onLeave }: Named) {
  if (!isPlain(row.answer))
    return (
      <RichTextField
        label={words.write(name)}
        value={row.answer}
        autoFocus
        onChange={(body) => onWrite({ body, outcome: answerFrom(plainText(body), phrases).outcome })}
        onLeave={() => {
          onLeave(false)
          setTimeout(focusWhereLost)
        }}
      />
    )
  return (
    <AnswerField
      label={words.write(name)}
      text={plainText(row.answer)}
      phrases={phrases}
      onWrite={(text) => onWrite(answerFrom(text, phrases))}
      onLeave={onLeave}
    />
  )
}
