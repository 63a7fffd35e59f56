import { refusal } from '../domain/refusal.ts'

/** The refusal for a meeting, item or committee that is not there (any more). */
export function notFound(what: 'meeting' | 'item' | 'committee') {
  const names = { meeting: 'Mødet', item: 'Punktet', committee: 'Udvalget' } as const
  return refusal(
    `${what}-not-found`,
    `${names[what]} findes ikke. Intet er ændret.`,
    'Vælg det på listen; den viser, hvad der er.',
  )
}
