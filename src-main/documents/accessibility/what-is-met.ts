import { danishList } from '../../domain/attendance/danish-list.ts'
import type { Block, Outline } from '../outline/outline.ts'
import { linksOf } from './links-of.ts'
import type { PlacedBlock } from './placed-blocks.ts'

type OfKind<K extends Block['kind']> = Extract<Block, { kind: K }>

/** What a screen reader tells of a document, one line each: title, language, headings, lists, tables, pictures, links. */
export function whatIsMet({ title }: Outline, placed: readonly PlacedBlock[]): string[] {
  const blocks = placed.map(({ block }) => block)
  const tables = ofKind(blocks, 'table')
  const images = ofKind(blocks, 'image')
  const lists = ofKind(blocks, 'list').length
  return [
    `Titlen læses op: «${title}».`,
    'Sproget er dansk, så ordene udtales på dansk.',
    headingLine(ofKind(blocks, 'heading')),
    lists === 0 ? 'Ingen lister.' : `${counted(lists, 'liste', 'lister')}, som læses op med antal punkter.`,
    partLine(tables, ['tabel', 'tabeller', 'med overskriftsrække'], ({ headerRows }) => headerRows > 0),
    partLine(images, ['billede', 'billeder', 'med beskrivelse'], ({ alt }) => alt.trim() !== ''),
    linkLine(placed.flatMap(({ block }) => linksOf(block)).length),
  ]
}

function headingLine(headings: readonly OfKind<'heading'>[]): string {
  const levels = [...new Set(headings.map(({ level }) => level))].sort()
  const counts = levels.map(
    (level) => `${headings.filter((heading) => heading.level === level).length} på niveau ${level}`,
  )
  if (counts.length === 0) return 'Ingen overskrifter.'
  return `${counted(headings.length, 'overskrift', 'overskrifter')} at springe imellem: ${danishList(counts)}.`
}

function partLine<T>(
  all: readonly T[],
  [one, many, having]: readonly [string, string, string],
  has: (each: T) => boolean,
): string {
  if (all.length === 0) return `Ingen ${many}.`
  const good = all.filter(has).length
  if (good === all.length) return `${counted(all.length, one, many)} ${having}.`
  return `${counted(all.length, one, many)}, heraf ${good} ${having}.`
}

function linkLine(count: number): string {
  return count === 0 ? 'Ingen links.' : `${counted(count, 'link', 'links')}.`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function ofKind<K extends Block['kind']>(blocks: readonly Block[], kind: K): OfKind<K>[] {
  return blocks.filter((block): block is OfKind<K> => block.kind === kind)
}
