import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Direction } from './undo-steps.ts'

/** The refusal where nothing is left to undo, or to do again: anywhere, or in the meeting one stands in. */
export function nothingTo(direction: Direction, within: string | null): Refusal {
  if (within !== null) return nothingHere(direction)
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

function nothingHere(direction: Direction): Refusal {
  return direction === 'undo'
    ? refusal(
        'nothing-to-undo-in-meeting',
        'Der er ikke mere at fortryde i mødet. Intet er ændret.',
        'Det, der er gjort andre steder, fortrydes fra listen over møder.',
      )
    : refusal(
        'nothing-to-redo-in-meeting',
        'Der er ikke noget fortrudt at gentage i mødet. Intet er ændret.',
        'Det, der er fortrudt andre steder, gentages fra listen over møder.',
      )
}
