import { useContext } from 'react'
import { decidesItself, phrasesFor } from '../../../src-main/domain/suggestions/phrases-for.ts'
import { DetailsContext } from '../../state/committee-details.ts'
import { useMeeting } from '../../state/session-context.ts'
import { type Phrase, standardPhrases } from './phrases.ts'

/** The committee's phrases that fit a decision of its own, or a recommendation to the body that decides. */
export function usePhrases(decidingBody: string | null): readonly Phrase[] {
  const details = useContext(DetailsContext)
  const { committee } = useMeeting()
  if (details === null) return standardPhrases
  return phrasesFor(details.phrases, decidesItself(decidingBody, committee.name))
}
