import { danishList } from '../../domain/attendance/danish-list.ts'
import { type Said, say } from '../../domain/told/say.ts'
import type { Block, Outline } from '../outline/outline.ts'
import { linksOf } from './links-of.ts'
import type { PlacedBlock } from './placed-blocks.ts'

type OfKind<K extends Block['kind']> = Extract<Block, { kind: K }>

/** What a screen reader tells of a document, one line each: title, language, headings, lists, tables, pictures, links. */
export function whatIsMet({ title }: Outline, placed: readonly PlacedBlock[]): Said[] {
  const blocks = placed.map(({ block }) => block)
  return [
    say('read-title', `Titlen læses op: «${title}».`, { title }),
    say('read-in-danish', 'Sproget er dansk, så ordene udtales på dansk.'),
    headingLine(ofKind(blocks, 'heading')),
    listLine(ofKind(blocks, 'list').length),
    tableLine(ofKind(blocks, 'table')),
    imageLine(ofKind(blocks, 'image')),
    linkLine(placed.flatMap(({ block }) => linksOf(block)).length),
  ]
}

function headingLine(headings: readonly OfKind<'heading'>[]): Said {
  const levels = [...new Set(headings.map(({ level }) => level))]
    .sort()
    .map((level) => ({ level, count: headings.filter((heading) => heading.level === level).length }))
  const counts = levels.map(({ level, count }) => `${count} på niveau ${level}`)
  const danish =
    counts.length === 0
      ? 'Ingen overskrifter.'
      : `${counted(headings.length, 'overskrift', 'overskrifter')} at springe imellem: ${danishList(counts)}.`
  return say('read-headings', danish, { levels })
}

function listLine(count: number): Said {
  const danish =
    count === 0 ? 'Ingen lister.' : `${counted(count, 'liste', 'lister')}, som læses op med antal punkter.`
  return say('read-lists', danish, { count })
}

function tableLine(tables: readonly OfKind<'table'>[]): Said {
  const [count, good] = [tables.length, tables.filter(({ headerRows }) => headerRows > 0).length]
  return say('read-tables', partLine(count, good, ['tabel', 'tabeller', 'med overskriftsrække']), {
    count,
    good,
  })
}

function imageLine(images: readonly OfKind<'image'>[]): Said {
  const [count, good] = [images.length, images.filter(({ alt }) => alt.trim() !== '').length]
  return say('read-images', partLine(count, good, ['billede', 'billeder', 'med beskrivelse']), {
    count,
    good,
  })
}

function partLine(
  count: number,
  good: number,
  [one, many, having]: readonly [string, string, string],
): string {
  if (count === 0) return `Ingen ${many}.`
  if (good === count) return `${counted(count, one, many)} ${having}.`
  return `${counted(count, one, many)}, heraf ${good} ${having}.`
}

function linkLine(count: number): Said {
  return say('read-links', count === 0 ? 'Ingen links.' : `${counted(count, 'link', 'links')}.`, { count })
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function ofKind<K extends Block['kind']>(blocks: readonly Block[], kind: K): OfKind<K>[] {
  return blocks.filter((block): block is OfKind<K> => block.kind === kind)
}
