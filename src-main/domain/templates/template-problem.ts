import { type Refusal, refusal } from '../refusal.ts'
import type { ItemTemplate } from './item-template.ts'

/** Why a template cannot be saved: it has no sections, or two with one key. */
export function templateProblem({ label, sections }: ItemTemplate): Refusal | null {
  if (sections.length === 0)
    return refusal(
      'template-without-sections',
      `Skabelonen «${label}» har ingen afsnit. Den er ikke gemt.`,
      'Giv skabelonen mindst ét afsnit.',
      { label },
    )
  const keys = sections.map(({ key }) => key)
  const twice = sections.find(({ key }, at) => keys.indexOf(key) !== at)
  if (twice === undefined) return null
  return refusal(
    'template-section-twice',
    `Skabelonen «${label}» har afsnittet «${twice.heading}» to gange. Den er ikke gemt.`,
    'Fjern det ene afsnit.',
    { label, heading: twice.heading },
  )
}
