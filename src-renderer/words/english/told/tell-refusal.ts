import type { Refusal } from '../../../../src-main/domain/refusal.ts'
import type { RefusalWords, ToldRefusal } from '../../telling.ts'
import { agendaRefusals } from './agenda-refusals.ts'
import { fileRefusals } from './file-refusals.ts'
import { peopleRefusals } from './people-refusals.ts'
import { storeRefusals } from './store-refusals.ts'

/** What every refusal says in English, by its code. */
export const refusals = { ...agendaRefusals, ...peopleRefusals, ...fileRefusals, ...storeRefusals }

/** A refusal in English; as the program wrote it where the window does not know its code. */
export function tellRefusal({ code, message, wayOut, values }: Refusal): ToldRefusal {
  if (!isKnown(code)) return { code, message, wayOut }
  // `refusal()` gave each code its own values, so the two belong together here.
  const telling = refusals[code] as RefusalWords | ((values: unknown) => RefusalWords)
  const [happened, wayOn] = typeof telling === 'function' ? telling(valuesToTell(values)) : telling
  return { code, message: happened, wayOut: wayOn }
}

function isKnown(code: string): code is keyof typeof refusals {
  return Object.hasOwn(refusals, code)
}

/** A refusal among the values is the reason for this one, and is told first. */
export function valuesToTell(values: Refusal['values']): Refusal['values'] {
  const because = values?.['because']
  // Only `because` holds a refusal, and nothing else.
  return because === undefined ? values : { ...values, because: tellRefusal(because as Refusal) }
}
