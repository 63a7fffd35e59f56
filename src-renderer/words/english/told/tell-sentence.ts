import type { Told } from '../../../../src-main/domain/told/say.ts'
import { deadlines } from './deadlines.ts'
import { differences } from './differences.ts'
import { findings } from './findings.ts'
import { imports } from './imports.ts'
import { papers } from './papers.ts'
import { valuesToTell } from './tell-refusal.ts'

/** What every sentence of the program that is no refusal says in English, by its code. */
export const sentences = { ...findings, ...imports, ...differences, ...deadlines, ...papers }

/** A sentence in English; null where the window does not know its code. */
export function tellSentence({ code, values }: Told): string | null {
  if (!isKnown(code)) return null
  // `say()` gave each code its own values, so the two belong together here.
  const telling = sentences[code] as string | ((values: unknown) => string)
  return typeof telling === 'function' ? telling(valuesToTell(values)) : telling
}

function isKnown(code: string): code is keyof typeof sentences {
  return Object.hasOwn(sentences, code)
}
