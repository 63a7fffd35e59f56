import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx'
import type { Block, ListBlock } from '../../outline/outline.ts'
import { itemBefore } from '../paper/list-spacing.ts'
import type { Measures } from '../paper/measures.ts'
import type { Place, Tools, WordBlock, WordState } from './state.ts'
import { styleIds } from './styles.ts'
import { twips } from './units.ts'

const bullets = ['•', '–', '•', '–', '•', '–', '•', '–', '•'] as const

/** Levels below a numbered list's own, for those who go on writing in Word. */
const spareLevels = 2

/** A list; each has numbering of its own, so that it starts where it says and never goes on from another. */
export function wordList(block: ListBlock, place: Place, tools: Tools): WordBlock[] {
  const { state, print } = tools
  const reference = numberingOf(block, place, state)
  const level = Math.min(place.depth, bullets.length - 1)
  const { body, list } = state.measures
  const firstBefore = place.style === styleIds.cell ? 0 : body.before
  const inside = { ...place, indent: place.indent + list.indent, depth: place.depth + 1 }
  return block.items.flatMap((item, at) =>
    print(startingWithText(item), {
      ...inside,
      mark: {
        reference,
        level,
        before: at === 0 && place.depth === 0 ? firstBefore : itemBefore(block, state.measures),
      },
    }),
  )
}

/** Numbered lists have numbering of their own; bullets count nothing, so lists that are set in alike share theirs. */
function numberingOf(block: ListBlock, { indent, depth }: Place, state: WordState): string {
  const { list } = state.measures
  const base = indent - depth * list.indent
  const reference = block.ordered ? `list-${state.lists.length + 1}` : `bullets-${base}`
  const known = state.lists.some((numbering) => numbering.reference === reference)
  const levels = block.ordered ? depth + 1 + spareLevels : bullets.length
  if (!known) state.lists.push({ reference, levels: listLevels(block, base, list).slice(0, levels) })
  return reference
}

/** An item's mark stands before a line of text, so one that begins with anything else gets an empty line. */
function startingWithText(item: readonly Block[]): readonly Block[] {
  return item[0]?.kind === 'paragraph' ? item : [{ kind: 'paragraph', role: 'body', runs: [] }, ...item]
}

function listLevels(block: ListBlock, base: number, list: Measures['list']): ILevelsOptions[] {
  return bullets.map((bullet, level) => ({
    level,
    start: block.start,
    format: block.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: block.ordered ? `%${level + 1}.` : bullet,
    alignment: AlignmentType.START,
    style: {
      paragraph: {
        indent: { left: twips(base + (level + 1) * list.indent), hanging: twips(list.indent) },
      },
    },
  }))
}
