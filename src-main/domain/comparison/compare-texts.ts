import { isSame } from '../is-same.ts'
import type { Item, Section } from '../meeting/item.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import { say } from '../told/say.ts'
import type { Difference, DifferenceKind } from './difference.ts'

/** Sections that the minutes fill: what stands there is no change of the agenda. */
const minutesOnly: readonly string[] = ['decision', 'history']

/** What changed in an item's texts: its sections by key, its announcements, its recommendation. */
export function compareTexts(sent: Item, now: Item): Difference[] {
  const changed = written(now).flatMap((section) => {
    const earlier = written(sent).find(({ key }) => key === section.key)
    if (earlier === undefined) return [difference('text-added', now, section.heading)]
    return isSame(earlier.body, section.body) ? [] : [difference('text-changed', now, section.heading)]
  })
  const gone = written(sent).filter(({ key }) => !written(now).some((section) => section.key === key))
  return [
    ...changed,
    ...gone.map(({ heading }) => difference('text-removed', now, heading)),
    ...entriesChanged(sent, now),
    ...recommendationChanged(sent, now),
  ]
}

/** The sections with a text of their own. */
function written({ sections }: Item): Section[] {
  return sections.filter(
    ({ key, body }) => !minutesOnly.includes(key) && body !== null && !isEmptyRichText(body),
  )
}

function entriesChanged(sent: Item, now: Item): Difference[] {
  const bodies = ({ entries }: Item) => entries.map(({ body }) => body)
  return isSame(bodies(sent), bodies(now)) ? [] : [difference('text-changed', now, 'Meddelelser')]
}

function recommendationChanged(sent: Item, now: Item): Difference[] {
  if (isSame(sent.recommendation, now.recommendation)) return []
  return [difference('recommendation-changed', now, heading(now, 'recommendation') ?? 'Indstilling')]
}

function heading({ sections }: Item, key: string): string | null {
  return sections.find((section) => section.key === key)?.heading ?? null
}

const kinds = {
  'text-added': { how: 'added', verb: 'er føjet til' },
  'text-removed': { how: 'removed', verb: 'er fjernet' },
  'text-changed': { how: 'changed', verb: 'er ændret' },
  'recommendation-changed': { how: 'changed', verb: 'er ændret' },
} as const satisfies Partial<Record<DifferenceKind, object>>

function difference(kind: keyof typeof kinds, { number, title }: Item, heading: string): Difference {
  const { how, verb } = kinds[kind]
  const danish = `Punkt ${number} «${title}»: teksten under «${heading}» ${verb}.`
  const message = say('text-differs', danish, { number, title, heading, how })
  return { kind, itemNumber: number, title, heading, message }
}
