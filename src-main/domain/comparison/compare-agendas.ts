import type { Item } from '../meeting/item.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { compareAttachments } from './compare-attachments.ts'
import { compareTexts } from './compare-texts.ts'
import type { Difference, DifferenceKind } from './difference.ts'
import { type MatchedItem, matchItems } from './match-items.ts'
import { movedItems } from './moved-items.ts'

/**
 * What changed from the agenda as it was sent to the meeting as it stands: items added, withdrawn and moved, titles,
 * openness, attachments, texts, recommendations. In the order of the items now, then those that are gone. Decisions and
 * what is computed are no differences: the minutes are the agenda with its decisions.
 */
export function compareAgendas(sent: MeetingContent, now: MeetingContent): Difference[] {
  const matched = matchItems(sent.items, now.items)
  const moved = movedItems(matched)
  return matched.flatMap((match) => itemDifferences(match, moved))
}

function itemDifferences({ sent, now }: MatchedItem, moved: ReadonlySet<Item>): Difference[] {
  if (now === null) return sent === null ? [] : [withdrawn(sent)]
  if (sent === null) return [added(now)]
  return [
    ...(now.withdrawn && !sent.withdrawn ? [withdrawn(now)] : []),
    ...(moved.has(now) ? [movedFrom(sent, now)] : []),
    ...headDifferences(sent, now),
    ...compareTexts(sent, now),
    ...compareAttachments(sent, now),
  ]
}

function withdrawn(item: Item): Difference {
  return difference('item-withdrawn', item, `Punkt ${item.number} «${item.title}» er taget af dagsordenen.`)
}

function added(item: Item): Difference {
  const why = item.lateReason === null ? '' : ` Begrundelse: ${item.lateReason}`
  return difference('item-added', item, `Punkt ${item.number} «${item.title}» er føjet til.${why}`)
}

function movedFrom(sent: Item, now: Item): Difference {
  return difference(
    'item-moved',
    now,
    `Punkt ${now.number} «${now.title}» er flyttet: det stod som punkt ${sent.number}.`,
  )
}

function headDifferences(sent: Item, now: Item): Difference[] {
  const place = `Punkt ${now.number}`
  return [
    ...when(sent.title !== now.title, () =>
      difference('title-changed', now, `${place}: titlen var «${sent.title}» og er nu «${now.title}».`),
    ),
    ...when(sent.caseNumber !== now.caseNumber, () =>
      difference(
        'case-number-changed',
        now,
        `${place}: sagsnummeret var ${shown(sent.caseNumber)} og er nu ${shown(now.caseNumber)}.`,
      ),
    ),
    ...when(sent.access !== now.access, () =>
      difference(
        'access-changed',
        now,
        `${place} «${now.title}» var ${access[sent.access]} og er nu ${access[now.access]}.`,
      ),
    ),
    ...when(sent.decidingBody !== now.decidingBody, () =>
      difference(
        'deciding-body-changed',
        now,
        `${place}: «Beslutningen træffes af» var ${shown(sent.decidingBody)} og er nu ${shown(now.decidingBody)}.`,
      ),
    ),
  ]
}

const access = { open: 'åbent', closed: 'lukket' } as const

function shown(value: string | null): string {
  return value ?? '(ikke angivet)'
}

function when(differs: boolean, make: () => Difference): Difference[] {
  return differs ? [make()] : []
}

function difference(kind: DifferenceKind, item: Item, message: string): Difference {
  return { kind, itemNumber: item.number, title: item.title, heading: null, message }
}
