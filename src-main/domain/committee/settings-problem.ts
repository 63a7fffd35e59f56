import { longDate } from '../dates/danish-date.ts'
import { type Refusal, refusal } from '../refusal.ts'
import type { CommitteeSettings } from './committee-settings.ts'

/** Why a committee's rules cannot stand: an election term (valgperiode) that ends before it begins, or a phrase twice. */
export function settingsProblem({ term, phrases }: CommitteeSettings): Refusal | null {
  if (term !== null && term.to < term.from) return termBackwards(term)
  const texts = (phrases ?? []).map(({ text }) => text.toLocaleLowerCase('da'))
  const twice = phrases?.find(({ text }, at) => texts.indexOf(text.toLocaleLowerCase('da')) !== at)
  return twice === undefined ? null : phraseTwice(twice.text)
}

function termBackwards({ from, to }: NonNullable<CommitteeSettings['term']>): Refusal {
  return refusal(
    'term-backwards',
    `Valgperioden fra den ${longDate(from)} til den ${longDate(to)} slutter, før den begynder. Intet er ændret.`,
    'Ret den ene af de to datoer.',
    { from, to },
  )
}

function phraseTwice(text: string): Refusal {
  return refusal(
    'phrase-twice',
    `Formuleringen «${text}» står to gange. Intet er ændret.`,
    'Fjern den ene af dem.',
    { text },
  )
}
