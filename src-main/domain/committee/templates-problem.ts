import type { Templates } from '../items/standard.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { templateProblem } from '../templates/template-problem.ts'

/**
 * Why a committee's kinds of item cannot stand: none at all, one kind twice, a template that cannot be saved, or a
 * standing item of a kind that is not there.
 */
export function templatesProblem({ templates, standingItems }: Templates): Refusal | null {
  if (templates.length === 0) return noTemplates()
  const kinds = templates.map(({ kind }) => kind)
  const twice = templates.find(({ kind }, at) => kinds.indexOf(kind) !== at)
  if (twice !== undefined) return kindTwice(twice.label)
  const [problem] = templates.map(templateProblem).filter((found) => found !== null)
  if (problem !== undefined) return problem
  const homeless = standingItems.find(({ kind }) => !kinds.includes(kind))
  return homeless === undefined ? null : kindMissing(homeless.title)
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
    { label },
  )
}

function kindMissing(title: string): Refusal {
  return refusal(
    'standing-item-without-template',
    `Det faste punkt «${title}» er af en slags, som udvalget ikke har en skabelon til. Skabelonerne er ikke gemt.`,
    'Giv det faste punkt en anden slags, eller fjern det.',
    { title },
  )
}
