import { type Decision, emptyDecision } from '../../../../src-main/domain/meeting/decision.ts'
import type { StoredItem } from '../../../../src-main/domain/meeting/meeting.ts'
import { decidesItself, phrasesFor } from '../../../../src-main/domain/suggestions/phrases-for.ts'
import { useSession } from '../../../state/session-context.ts'
import { useFacet } from '../../../state/use-facet.ts'
import { useHold } from '../hold-context.ts'
import { type Answer, type RowKey, withAnswer } from '../rules/decision-rows.ts'

/** The decision of an item as the window has it, the phrases offered for it, and the writing of its rows. */
export function useDecision(item: StoredItem) {
  const { api, queue } = useSession()
  const { details } = useHold()
  const [decision, change] = useFacet<Decision>({
    name: `${item.id}:decision`,
    stored: item.decision ?? emptyDecision,
    save: (value, base, was) => api.item.saveDecision({ itemId: item.id, decision: value, was, base }),
  })
  return {
    decision,
    phrases: phrasesFor(details.phrases, decidesItself(item.decidingBody, details.committee.name)),
    /** Saved in a moment, as one writes. */
    write: (key: RowKey, answer: Answer) => change((old) => withAnswer(old, key, answer)),
    /** Saved at once. */
    set: (key: RowKey, answer: Answer) => {
      change((old) => withAnswer(old, key, answer))
      void queue.flush()
    },
    flush: () => void queue.flush(),
  }
}
