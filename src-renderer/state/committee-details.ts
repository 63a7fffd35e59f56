import { createContext, useContext } from 'react'
import type { CommitteeDetails } from '../../src-main/contract/committee.ts'
import type { TemplateInForce } from '../../src-main/contract/template.ts'

/** What the committee of the open meeting goes by; null until it is read. */
export const DetailsContext = createContext<CommitteeDetails | null>(null)

/** The templates in force for the open meeting; none until they are read. */
export function useTemplatesInForce(): readonly TemplateInForce[] {
  return useContext(DetailsContext)?.templates ?? []
}

/** What is to be written in a section of a kind of item, in the committee's words; null where its template says nothing. */
export function useGuidance(kind: string, key: string): string | null {
  const template = useTemplatesInForce().find((one) => one.kind === kind)
  return template?.sections.find((section) => section.key === key)?.guidance ?? null
}
