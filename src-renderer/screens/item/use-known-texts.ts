import { useContext, useMemo } from 'react'
import type { KnownText } from '../../../src-main/domain/completion/completions.ts'
import { DetailsContext } from '../../state/committee-details.ts'
import { useProgram } from '../../state/program.ts'
import { useMeeting } from '../../state/session-context.ts'
import { standardPhrases } from './phrases.ts'

/**
 * What is completed in a meeting's texts: the committee's phrases, the people of the meeting and the committee, the units that
 * propose, and the committees.
 */
export function useKnownTexts(): readonly KnownText[] {
  const { participants, items } = useMeeting()
  const { committees } = useProgram()
  const details = useContext(DetailsContext)
  const units = items.map(({ recommendation }) => recommendation?.proposer ?? '').join('\n')
  const people = participants.map(({ name }) => name).join('\n')
  return useMemo(() => {
    const sentences = [...(details?.phrases ?? []), ...standardPhrases].map(({ text }) => text)
    const names = [
      ...people.split('\n'),
      ...(details?.memberships ?? []).map(({ name }) => name),
      ...units.split('\n'),
      ...committees.map(({ committee }) => committee.name),
    ]
    return [
      ...[...new Set(sentences)].map((text) => ({ text, kind: 'sentence' as const })),
      ...[...new Set(names)].filter((text) => text !== '').map((text) => ({ text, kind: 'name' as const })),
    ]
  }, [details, people, units, committees])
}
