import { useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Recommendation, RecommendationPoint } from '../../../src-main/domain/meeting/recommendation.ts'
import { isEmptyRichText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { emptyRichText, type RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { RichTextField } from '../../editor/rich-text-field.tsx'
import { useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { LineField } from '../../widgets/line-field.tsx'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'
import { NumberedRows } from './numbered-rows.tsx'
import { useListChanges } from './use-list-changes.ts'

const words = texts.item.recommendation
const none: Recommendation = { lead: '', proposer: null, points: [] }

/** What the administration proposes: the lead line and the numbered points. */
export function RecommendationPart({ item }: { readonly item: StoredItem }) {
  const { api, queue, snapshot } = useSession()
  const save = (recommendation: Recommendation, base: number | null, was: Recommendation) =>
    api.item.saveRecommendation({
      itemId: item.id,
      recommendation: written(recommendation),
      was: written(was),
      base,
    })
  const stored = () => snapshot.get().items.find(({ id }) => id === item.id)?.recommendation ?? none
  const [saved, change] = useFacet<Recommendation>({
    name: `${item.id}:recommendation`,
    stored: item.recommendation ?? none,
    save,
  })
  const changes = useListChanges<RecommendationPoint>({
    itemId: item.id,
    read: (current) => current.recommendation?.points ?? [],
    save: (points) => save({ ...stored(), points: [...points] }, snapshot.get().revision, stored()),
  })
  const [begun, setBegun] = useState(false)
  /** The whole with a point that is emptied to be written anew: it is saved without it, but its row stands until it is left. */
  const [emptied, setEmptied] = useState<Recommendation | null>(null)
  const value = emptied ?? saved
  /** The place of the point that was begun, until it is left. */
  const [adding, setAdding] = useState<number | null>(null)

  if (written(value) === null && emptied === null && !begun)
    return <QuietLine begins words={words.add} onClick={() => setBegun(true)} />

  const count = value.points.length
  function writePoint(at: number, body: RichText) {
    change((old) => {
      const next = withPoint(emptied ?? old, at, body)
      setEmptied(next.points.some((point) => isEmptyRichText(point.body)) ? next : null)
      return next
    })
  }
  const leave = () => {
    setAdding(null)
    setEmptied(null)
    void queue.flush()
  }
  return (
    <>
      <div className={`document ${classes['line']}`} data-text={`${item.id}:lead`}>
        <LineField
          label={words.lead}
          placeholder={words.leadPlaceholder}
          value={value.lead}
          stored={item.recommendation?.lead ?? ''}
          autoFocus={begun && value.lead === ''}
          onChange={(lead) => change((old) => ({ ...old, lead, proposer: proposerOf(lead) }))}
          onEnter={() => count === 0 && setAdding(0)}
        />
      </div>
      <NumberedRows
        {...changes}
        texts={value.points.map(({ body }) => body)}
        adding={adding}
        onAdd={setAdding}
        words={{ add: words.addPoint, row: words.point, removed: words.removed }}
        row={(at) => (
          <RichTextField
            label={words.point(at + 1)}
            place={`${item.id}:recommendation:${at + 1}`}
            value={value.points[at]?.body ?? emptyRichText}
            autoFocus={at === adding}
            onChange={(body) => writePoint(at, body)}
            onLeave={leave}
          />
        )}
      />
    </>
  )
}

function withPoint(old: Recommendation, at: number, body: RichText): Recommendation {
  if (at < old.points.length)
    return { ...old, points: old.points.map((point, index) => (index === at ? { ...point, body } : point)) }
  return isEmptyRichText(body) ? old : { ...old, points: [...old.points, { number: at + 1, body }] }
}

/** The recommendation as it is saved: points that say something, numbered; null where nothing is written. */
function written({ lead, proposer, points }: Recommendation): Recommendation | null {
  const kept = points
    .filter((point) => !isEmptyRichText(point.body))
    .map((point, index) => ({ ...point, number: index + 1 }))
  return lead.trim() === '' && kept.length === 0 ? null : { lead: lead.trim(), proposer, points: kept }
}

/** "Center for Kultur" in "Center for Kultur indstiller, at". */
function proposerOf(lead: string): string | null {
  return /^(.+?)\s+indstiller\b/.exec(lead.trim())?.[1] ?? null
}
