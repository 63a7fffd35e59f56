import type { Refusal } from '../../domain/refusal.ts'

/** A refusal that only the command line meets: it is told in Danish alone, and its code is the command line's own. */
export function refusal(code: string, message: string, wayOut: string): Refusal {
  return { code, message, wayOut }
}
