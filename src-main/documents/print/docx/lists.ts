import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx'
import type { Block, ListBlock } from '../../outline/outline.ts'
import { listRoom } from '../paper/list-labels.ts'
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
  const room = listRoom(block, state.measures)
  const shared = goesOn(block, place) ? place.outline : null
  const reference = shared ?? numberingOf(block, place, state)
  const level = Math.min(place.depth, bullets.length - 1)
  const indent = place.indent + room.indent
  const inside = { ...place, indent, depth: place.depth + 1 }
  return block.items.flatMap((item, at) =>
    print(startingWithText(item), {
      ...inside,
      outline: block.form === 'outline' && outlinesIn(item) === 1 ? reference : null,
      mark: {
        reference,
        level,
        before: at === 0 && place.depth === 0 ? firstBefore(place, state) : itemBefore(block, state.measures),
        indent: shared === null ? null : { left: indent, hanging: room.indent },
      },
    }),
  )
}

function firstBefore({ style }: Place, { measures: { body } }: WordState): number {
  return style?.startsWith(styleIds.cell) ? 0 : body.before
}

/** Whether an outline counts on in the numbering of the one around it, so that Word itself writes 2.1 under 2. */
function goesOn({ form, start }: ListBlock, { outline, depth }: Place): boolean {
  return form === 'outline' && start === 1 && outline !== null && depth < bullets.length
}

function outlinesIn(item: readonly Block[]): number {
  return item.filter((block) => block.kind === 'list' && block.form === 'outline').length
}

/** Numbered lists have numbering of their own; bullets count nothing, so lists that are set in alike share theirs. */
function numberingOf(block: ListBlock, place: Place, state: WordState): string {
  const { list } = state.measures
  const base = place.indent - place.depth * list.indent
  const reference = block.ordered ? `list-${state.lists.length + 1}` : `bullets-${base}`
  const known = state.lists.some((numbering) => numbering.reference === reference)
  const spare = block.form === 'outline' ? bullets.length : place.depth + 1 + spareLevels
  const levels = block.ordered ? spare : bullets.length
  if (!known)
    state.lists.push({ reference, levels: listLevels(block, place, state.measures).slice(0, levels) })
  return reference
}

/** An item's mark stands before a line of text, so one that begins with anything else gets an empty line. */
function startingWithText(item: readonly Block[]): readonly Block[] {
  return item[0]?.kind === 'paragraph' ? item : [{ kind: 'paragraph', role: 'body', runs: [] }, ...item]
}

function listLevels(block: ListBlock, { indent, depth }: Place, m: Measures): ILevelsOptions[] {
  const room = listRoom(block, m)
  return bullets.map((bullet, level) => ({
    level,
    start: level === depth ? block.start : 1,
    format: block.ordered ? formats[block.form ?? 'decimal'] : LevelFormat.BULLET,
    text: block.ordered ? levelText(block, depth, level) : bullet,
    alignment: AlignmentType.START,
    style: {
      paragraph: {
        indent: {
          left: twips(indent + room.indent + (level - depth) * m.list.indent),
          hanging: twips(room.indent),
        },
      },
    },
  }))
}

const formats = {
  decimal: LevelFormat.DECIMAL,
  outline: LevelFormat.DECIMAL,
  alpha: LevelFormat.LOWER_LETTER,
  roman: LevelFormat.LOWER_ROMAN,
} as const

/** What Word writes at a level; `%2` is the number of level 1 (they count from 0). */
function levelText({ form, prefix = '' }: ListBlock, own: number, level: number): string {
  const number = `%${level + 1}`
  if (form === 'alpha' || form === 'roman') return `${number})`
  if (form !== 'outline' || level < own) return `${number}.`
  const chain = Array.from({ length: level - own + 1 }, (_, at) => `%${own + at + 1}`)
  const all = [...(prefix === '' ? [] : [prefix]), ...chain]
  return all.length === 1 ? `${number}.` : all.join('.')
}
