import { type Said, say, toldOf } from '../../domain/told/say.ts'
import { textMark } from '../../domain/word/text-mark.ts'
import type { SourceLine } from '../imported-meeting.ts'
import { kept } from './kept.ts'

const changed = say(
  'changed-in-word',
  'Afsnittet er ændret eller føjet til i Word. Ændringen er ikke taget med.',
)

/**
 * The paragraphs of a Word file that are not as they were printed, by their numbers from 1: those that were changed or
 * added with their text, and how many were deleted with the text of the paragraph before.
 */
export function changedParagraphs(printed: readonly string[], paragraphs: readonly string[]): SourceLine[] {
  const marks = paragraphs.map(textMark)
  const pairs = [...kept(printed, marks), { was: printed.length, is: marks.length }]
  let last = { was: -1, is: -1 }
  return pairs.flatMap((pair) => {
    const between = paragraphs.slice(last.is + 1, pair.is)
    const first = last.is + 2
    const gone = pair.was - last.was - 1 - between.length
    const before = paragraphs[pair.is - 1] ?? ''
    last = pair
    return [
      ...between.map((text, at) => lineBecause(first + at, text, changed)),
      ...(gone > 0 ? [lineBecause(Math.max(1, pair.is), before, deleted(gone))] : []),
    ]
  })
}

function lineBecause(line: number, text: string, why: Said): SourceLine {
  return { line, text, reason: why.danish, told: toldOf(why) }
}

function deleted(count: number): Said {
  const danish =
    count === 1
      ? 'Efter dette afsnit er et afsnit slettet i Word. Det er stadig med i mødet.'
      : `Efter dette afsnit er ${count} afsnit slettet i Word. De er stadig med i mødet.`
  return say('deleted-in-word', danish, { count })
}
