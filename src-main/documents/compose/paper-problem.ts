import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { partOf } from './part-of.ts'
import type { WantedPaper } from './wanted-paper.ts'

/** Why a document cannot be made at all: an excerpt of no item, or a public edition of what is closed or internal. */
export function paperProblem(
  content: MeetingContent,
  wanted: Pick<WantedPaper, 'kind' | 'item' | 'audience'>,
): Refusal | null {
  const isPublic = wanted.audience === 'public'
  if (wanted.kind === 'chairs-copy') return isPublic ? internalOnly() : null
  if (wanted.kind !== 'excerpt') return null
  const [item] = partOf(content, wanted).items
  if (item === undefined) return noItem()
  return isPublic && item.access === 'closed' ? closedItem(item.number) : null
}

function internalOnly(): Refusal {
  return refusal(
    'chairs-copy-internal',
    'Mødelederens eksemplar rummer interne noter og kan ikke laves til offentligheden. Der er ikke lavet nogen fil.',
    'Vælg den interne udgave, eller eksportér dagsordenen til offentligheden.',
  )
}

function noItem(): Refusal {
  return refusal(
    'excerpt-without-item',
    'En protokoludskrift er af ét punkt på dagsordenen, og punktet er ikke valgt. Der er ikke lavet nogen fil.',
    'Vælg det punkt, udskriften skal være af.',
  )
}

function closedItem(number: number): Refusal {
  return refusal(
    'excerpt-closed',
    `Punkt ${number} er lukket, så udskriften af det må ikke offentliggøres. Der er ikke lavet nogen fil.`,
    'Vælg den interne udgave, eller et åbent punkt.',
    { number },
  )
}
