import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Direction } from './undo-steps.ts'

/** The refusal where nothing is left to undo, or to do again. */
export function nothingTo(direction: Direction): Refusal {
  return direction === 'undo'
    ? refusal(
        'nothing-to-undo',
        'Der er ikke mere at fortryde. Intet er ændret.',
        'Programmet husker ændringerne, siden det blev åbnet.',
      )
    : refusal(
        'nothing-to-redo',
        'Der er ikke noget fortrudt at gentage. Intet er ændret.',
        'Man kan gentage, indtil man ændrer noget nyt.',
      )
}
