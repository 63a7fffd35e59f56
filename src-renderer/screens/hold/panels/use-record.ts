import { useState } from 'react'
import { type Decision, emptyDecision } from '../../../../src-main/domain/meeting/decision.ts'
import { sameAs } from '../../../state/list-edits.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { useHoldChanges } from '../use-hold-changes.ts'

/** One of the records that an item can have several of. */
type Kind = 'votes' | 'dissents'

/**
 * The record a panel was opened to correct, null for a new one, and its saving: built on the decision as it stood then, so that what others
 * record meanwhile stays. Where the record itself was changed or removed since, that is said first; saved again, both stand.
 */
export function useRecord<K extends Kind>(kind: K, at: number | null) {
  const { item, attempt } = useHold()
  const { decide } = useHoldChanges(attempt)
  const [was] = useState<Decision>(item.decision ?? emptyDecision)
  const [told, setTold] = useState(false)
  const records: readonly Decision[K][number][] = was[kind]
  const opened = at === null ? null : (records[at] ?? null)
  const standing: readonly Decision[K][number][] = item.decision?.[kind] ?? []
  const isGone = opened !== null && !standing.some(sameAs(opened))

  return {
    opened,
    /** Said where the record is no longer as it was opened. */
    problem: told && isGone ? texts.hold.records.gone : null,
    /** True when the record is saved. */
    save: async (record: Decision[K][number], words: string): Promise<boolean> => {
      if (isGone && !told) {
        setTold(true)
        return false
      }
      const next = at === null || opened === null ? [...records, record] : records.with(at, record)
      return decide(item.id, { was, decision: { ...was, [kind]: next } }, words)
    },
  }
}
