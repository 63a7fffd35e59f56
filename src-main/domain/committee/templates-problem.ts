import type { Templates } from '../items/standard.ts'
import { type Refusal, refusal } from '../refusal.ts'
import type { ItemTemplate } from '../templates/item-template.ts'

/**
 * Why a committee's kinds of item cannot stand: none at all, one kind or one of its sections twice, a template without
 * sections, or a standing item of a kind that is not there.
 */
export function templatesProblem({ templates, standingItems }: Templates): Refusal | null {
  if (templates.length === 0) return noTemplates()
  const kinds = templates.map(({ kind }) => kind)
  const twice = templates.find(({ kind }, at) => kinds.indexOf(kind) !== at)
  if (twice !== undefined) return kindTwice(twice.label)
  const empty = templates.find(({ sections }) => sections.length === 0)
  if (empty !== undefined) return withoutSections(empty.label)
  const doubled = templates.find((template) => doubledSection(template) !== null)
  if (doubled !== undefined) return sectionTwice(doubled.label, doubledSection(doubled) ?? '')
  const homeless = standingItems.find(({ kind }) => !kinds.includes(kind))
  return homeless === undefined ? null : kindMissing(homeless.title)
}

/** The heading of the first section whose key another one has. */
function doubledSection({ sections }: ItemTemplate): string | null {
  const keys = sections.map(({ key }) => key)
  return sections.find(({ key }, at) => keys.indexOf(key) !== at)?.heading ?? null
}

function noTemplates(): Refusal {
  return refusal(
    'templates-none',
    'Udvalget skal have mindst én slags punkt. Skabelonerne er ikke gemt.',
    'Lad en af skabelonerne blive, eller hent programmets skabeloner igen.',
  )
}

function kindTwice(label: string): Refusal {
  return refusal(
    'template-twice',
    `Skabelonen «${label}» står to gange. Skabelonerne er ikke gemt.`,
    'Fjern den ene af dem.',
  )
}

function withoutSections(label: string): Refusal {
  return refusal(
    'template-without-sections',
    `Skabelonen «${label}» har ingen afsnit. Skabelonerne er ikke gemt.`,
    'Giv den mindst ét afsnit, eller fjern skabelonen.',
  )
}

function sectionTwice(label: string, heading: string): Refusal {
  return refusal(
    'template-section-twice',
    `Skabelonen «${label}» har afsnittet «${heading}» to gange. Skabelonerne er ikke gemt.`,
    'Fjern det ene afsnit.',
  )
}

function kindMissing(title: string): Refusal {
  return refusal(
    'standing-item-without-template',
    `Det faste punkt «${title}» er af en slags, som udvalget ikke har en skabelon til. Skabelonerne er ikke gemt.`,
    'Giv det faste punkt en anden slags, eller fjern det.',
  )
}
