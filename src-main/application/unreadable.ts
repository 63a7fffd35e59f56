import { refusal } from '../domain/refusal.ts'

/** The refusal for a text the gate did not let through: what lies in the store is all there is of it. */
export function sectionUnreadable() {
  return refusal(
    'section-unreadable',
    'Teksten kunne ikke læses, så den kan ikke ændres eller udskrives. Den er bevaret, som den er.',
    'Åbn den i den version af programmet, som den er skrevet i.',
  )
}
