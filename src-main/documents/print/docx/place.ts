import { AlignmentType, type IParagraphOptions } from 'docx'
import type { Place } from './state.ts'
import { twips } from './units.ts'

/** The style, indent and mark that a paragraph takes from where it stands. */
export function placed(place: Place, style: string | null = place.style): IParagraphOptions {
  return {
    ...(style === null ? {} : { style }),
    ...(place.toRight ? { alignment: AlignmentType.RIGHT } : {}),
    ...(place.mark === null ? indentOf(place) : markOf(place.mark)),
  }
}

/** The place of what follows the first block. */
export function unmarked(place: Place): Place {
  return { ...place, mark: null, follows: null }
}

function indentOf(place: Place): IParagraphOptions {
  return place.indent === 0 ? {} : { indent: { left: twips(place.indent) } }
}

function markOf(mark: NonNullable<Place['mark']>): IParagraphOptions {
  const { reference, level, before, indent } = mark
  const own = indent === null ? {} : { indent: { left: twips(indent.left), hanging: twips(indent.hanging) } }
  return { numbering: { reference, level }, spacing: { before: twips(before) }, ...own }
}
