import { InvalidArgumentError } from 'commander'
import { itemKind, itemKinds } from '../../domain/meeting/item.ts'

/** The value of an option that must say something. */
export function someText(typed: string): string {
  if (typed.trim() !== '') return typed
  throw new InvalidArgumentError('Der skal stå noget.')
}

/** The value of an option that is a number from 1 up. */
export function wholeNumber(typed: string): number {
  const number = Number(typed)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Det skal være et helt tal over 0.')
}

/** The kinds there are to choose among, as a help tells them: a committee may have its own beside them. */
export const kindChoices = `${itemKinds.join(', ')} eller en af udvalgets egne`

/** The value of an option that is a kind of item; whether a committee has one of its own is settled later. */
export function kindOfItem(typed: string): string {
  if (itemKind.safeParse(typed).success) return typed
  throw new InvalidArgumentError(`Vælg ${kindChoices}.`)
}
