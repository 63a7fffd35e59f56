import type { ItemKind } from '../../domain/meeting/item.ts'

const kinds: readonly (readonly [RegExp, ItemKind])[] = [
  [/^meddelelser(?!\p{L})/iu, 'announcements'],
  [/underskrift(?:s)?(?:side|ark)/i, 'signature-page'],
  [/^godkendelse af dagsorden/i, 'approval-of-agenda'],
  [/^temadrøftelse(?!\p{L})/iu, 'theme'],
  [/^orientering(?!\p{L})/iu, 'briefing'],
  [/^eventuelt\.?$/i, 'any-other-business'],
]

/** What kind of item a title names; a case (sag) where it names none. */
export function itemKindOf(title: string): ItemKind {
  return kinds.find(([form]) => form.test(title))?.[1] ?? 'case'
}
