import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import {
  type Decision,
  decisionSchema,
  type PointDecision,
} from '../../../src-main/domain/meeting/decision.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { isEmptyRichText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { emptyRichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { RichTextView } from '../../editor/rich-text-view.tsx'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import { DecisionText, type DecisionWords } from './decision-text.tsx'
import classes from './item.module.css'

const words = texts.item.decision
const none: Decision = decisionSchema.parse({ body: emptyRichText, outcome: null, points: [] })

/** What the committee decided: as a whole, or a line for each recommendation point. */
export function DecisionPart({ item }: { readonly item: StoredItem }) {
  const { api } = useSession()
  const { status } = useMeeting().meeting
  const readOnly = useReadOnly()
  const [value, change] = useFacet<Decision>({
    name: `${item.id}:decision`,
    stored: item.decision ?? none,
    save: (value, base, was) =>
      api.item.saveDecision({ itemId: item.id, decision: written(value), was: written(was), base }),
  })
  // What is stored decides; a form that was chosen, or that was written in, stays where there are no points.
  const [chosen, setChosen] = useState(false)
  const perPoint = value.points.length > 0 || chosen
  const [begun, setBegun] = useState(false)
  const numbers = pointNumbers(item, value)
  const early = (status === 'draft' || status === 'sent') && written(value) === null && !begun
  if (early) return <QuietLine begins words={words.add} onClick={() => setBegun(true)} />

  const whole = (
    <DecisionText
      decidingBody={item.decidingBody}
      label={perPoint ? words.remark : words.text}
      place={`${item.id}:decision`}
      value={value}
      autoFocus={begun && !perPoint}
      onChange={(part) => change((old) => ({ ...old, ...part }))}
    />
  )
  return (
    <>
      {numbers.length > 0 && !readOnly && (
        <SegmentedControl
          aria-label={words.form}
          size="xs"
          transitionDuration={0}
          value={perPoint ? 'points' : 'whole'}
          onChange={(form) => setChosen(form === 'points')}
          disabled={value.points.length > 0}
          data={[
            { value: 'whole', label: words.whole },
            { value: 'points', label: words.perPoint },
          ]}
        />
      )}
      {perPoint &&
        numbers.map((number) => (
          <PointRow
            key={number}
            item={item}
            number={number}
            value={value.points.find((point) => point.recommendation === number) ?? none}
            onChange={(part) => {
              setChosen(true)
              change((old) => withPoint(old, number, part))
            }}
          />
        ))}
      {perPoint && isEmptyRichText(value.body) && !begun ? (
        <QuietLine begins words={words.remark} onClick={() => setBegun(true)} />
      ) : (
        whole
      )}
    </>
  )
}

interface PointRowProps {
  readonly item: StoredItem
  readonly number: number
  readonly value: DecisionWords
  readonly onChange: (value: DecisionWords) => void
}

function PointRow({ item, number, value, onChange }: PointRowProps) {
  const point = item.recommendation?.points.find((other) => other.number === number)
  return (
    <div className={classes['decisionRow']}>
      <div className={classes['decided']}>
        <span className={classes['soft']}>{words.pointTitle(number)}</span>
        {point && (
          <div lang="da" className={`document ${classes['proposed']}`}>
            <RichTextView value={point.body} />
          </div>
        )}
      </div>
      <DecisionText
        label={words.point(number)}
        place={`${item.id}:decision:${number}`}
        value={value}
        decidingBody={item.decidingBody}
        onChange={onChange}
      />
    </div>
  )
}

function pointNumbers(item: StoredItem, decision: Decision): readonly number[] {
  const all = [
    ...(item.recommendation?.points ?? []).map((point) => point.number),
    ...decision.points.map((point) => point.recommendation),
  ]
  return [...new Set(all)].sort((a, b) => a - b)
}

function withPoint(old: Decision, number: number, { body, outcome }: DecisionWords): Decision {
  const rest = old.points.filter((point) => point.recommendation !== number)
  const changed: PointDecision = { recommendation: number, body, outcome }
  return { ...old, points: [...rest, changed].sort((a, b) => a.recommendation - b.recommendation) }
}

/** The decision as it is saved: parts that say something; null where nothing is decided. */
function written(decision: Decision): Decision | null {
  const { body, outcome, points, ...more } = decision
  const kept = points.filter((point) => !isEmptyRichText(point.body))
  const empty = isEmptyRichText(body)
  const nothingMore = Object.values(more).every((part) => part === null || Object.keys(part).length === 0)
  return empty && kept.length === 0 && nothingMore
    ? null
    : { ...decision, outcome: empty ? null : outcome, points: kept }
}
