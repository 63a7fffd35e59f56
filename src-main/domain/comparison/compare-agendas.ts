import type { Item } from '../meeting/item.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { type Said, say } from '../told/say.ts'
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
  if (now === null) return sent === null ? [] : [gone(sent)]
  if (sent === null) return [added(now)]
  return [
    ...(now.withdrawn && !sent.withdrawn ? [withdrawn(now)] : []),
    ...(moved.has(now) ? [movedFrom(sent, now)] : []),
    ...headDifferences(sent, now),
    ...compareTexts(sent, now),
    ...compareAttachments(sent, now),
  ]
}

/** It stands on the agenda still, and is not treated. */
function withdrawn(item: Item): Difference {
  const { number, title } = item
  const danish = `Punkt ${number} «${title}» udgår.`
  return difference('item-withdrawn', item, say('item-drops-out', danish, { number, title }))
}

function gone(item: Item): Difference {
  const { number, title } = item
  const danish = `Punkt ${number} «${title}» er taget af dagsordenen.`
  return difference('item-withdrawn', item, say('item-withdrawn', danish, { number, title }))
}

function added(item: Item): Difference {
  const { number, title, lateReason: reason } = item
  const danish = `Punkt ${number} «${title}» er føjet til.${reason === null ? '' : ` Begrundelse: ${reason}`}`
  return difference('item-added', item, say('item-added', danish, { number, title, reason }))
}

function movedFrom(sent: Item, now: Item): Difference {
  const { number, title } = now
  const danish = `Punkt ${number} «${title}» er flyttet: det stod som punkt ${sent.number}.`
  return difference('item-moved', now, say('item-moved', danish, { number, title, from: sent.number }))
}

function headDifferences(sent: Item, now: Item): Difference[] {
  return [
    ...(sent.title === now.title ? [] : [difference('title-changed', now, titleChanged(sent, now))]),
    ...(sent.caseNumber === now.caseNumber
      ? []
      : [difference('case-number-changed', now, caseNumberChanged(sent, now))]),
    ...(sent.access === now.access ? [] : [difference('access-changed', now, accessChanged(sent, now))]),
    ...(sent.decidingBody === now.decidingBody
      ? []
      : [difference('deciding-body-changed', now, decidingBodyChanged(sent, now))]),
  ]
}

function titleChanged({ title: was }: Item, { number, title: is }: Item): Said {
  const danish = `Punkt ${number}: titlen var «${was}» og er nu «${is}».`
  return say('title-changed', danish, { number, was, is })
}

function caseNumberChanged({ caseNumber: was }: Item, { number, caseNumber: is }: Item): Said {
  const danish = `Punkt ${number}: sagsnummeret var ${shown(was)} og er nu ${shown(is)}.`
  return say('case-number-changed', danish, { number, was, is })
}

function accessChanged({ access: was }: Item, { number, title, access: is }: Item): Said {
  const danish = `Punkt ${number} «${title}» var ${access[was]} og er nu ${access[is]}.`
  return say('access-changed', danish, { number, title, was, is })
}

function decidingBodyChanged({ decidingBody: was }: Item, { number, decidingBody: is }: Item): Said {
  const danish = `Punkt ${number}: «Beslutningen træffes af» var ${shown(was)} og er nu ${shown(is)}.`
  return say('deciding-body-changed', danish, { number, was, is })
}

const access = { open: 'åbent', closed: 'lukket' } as const

function shown(value: string | null): string {
  return value ?? '(ikke angivet)'
}

function difference(kind: DifferenceKind, item: Item, said: Said): Difference {
  return { kind, itemNumber: item.number, title: item.title, heading: null, message: said }
}
