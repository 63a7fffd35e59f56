import type { ListForm } from '../../domain/rich-text/list-mark.ts'
import type { WordFile } from './open-word-file.ts'
import { indentOf } from './styles.ts'
import { attribute, below, children, type Xml } from './xml.ts'

/** The mark of a list's paragraph: which list, how deep, bullet or number, and the number that it shows. */
export interface ListMark {
  readonly list: string
  readonly level: number
  readonly ordered: boolean
  /** How it counts: 1. / a) / i) / 1.1. */
  readonly form: ListForm
  /** Whether it counts in a way that no form here is like: capitals, words. */
  readonly odd: boolean
  readonly number: number
  /** How far its text is set in, in twentieths of a point. */
  readonly indent: number
}

interface Level {
  readonly ordered: boolean
  readonly form: ListForm
  readonly odd: boolean
  readonly start: number
  readonly indent: number
}

interface Numbering {
  readonly drawn: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

const unknownLevel: Level = { ordered: false, form: 'decimal', odd: false, start: 1, indent: 0 }

/** Gives the mark of each numbered paragraph, asked in the order of the document; null where it has none. */
export type Count = (properties: Xml | null) => ListMark | null

/** Counts as Word does: lists drawn alike go on from each other, but where one says what it starts with. */
export function createCount(file: WordFile): Count {
  const known = readNumbering(file)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  const current = new Map<string, string>()
  return (properties) => {
    const list = attribute(below(properties ?? undefined, 'numId'), 'val')
    const numbering = list === null ? undefined : known.get(list)
    if (list === null || numbering === undefined) return null
    const level = Number(attribute(below(properties ?? undefined, 'ilvl'), 'val') ?? 0)
    const { ordered, form, odd, start, indent } = numbering.levels.get(level) ?? unknownLevel
    const count = counts.get(numbering.drawn) ?? []
    counts.set(numbering.drawn, count)
    if (!begun.has(list)) {
      for (const [at, first] of numbering.starts) count[at] = first - 1
      if (numbering.starts.size > 0) current.set(numbering.drawn, list)
    }
    begun.add(list)
    const number = (count[level] ?? (numbering.starts.get(level) ?? start) - 1) + 1
    count[level] = number
    count.length = level + 1
    return {
      list: `${numbering.drawn} ${current.get(numbering.drawn) ?? ''}`,
      level,
      ordered,
      form,
      odd,
      number,
      indent,
    }
  }
}

function readNumbering(file: WordFile): ReadonlyMap<string, Numbering> {
  const all = children(file.part('word/numbering.xml') ?? undefined)
  const drawn = new Map(
    all
      .filter((one) => one.localName === 'abstractNum')
      .map((one) => [attribute(one, 'abstractNumId'), levelsOf(one)]),
  )
  return new Map(
    all
      .filter((one) => one.localName === 'num')
      .map((one) => {
        const id = attribute(below(one, 'abstractNumId'), 'val') ?? ''
        const own = children(one).filter((part) => part.localName === 'lvlOverride')
        const starts = own.flatMap((part): [number, number][] => {
          const first = attribute(below(part, 'startOverride'), 'val')
          return first === null ? [] : [[Number(attribute(part, 'ilvl') ?? 0), Number(first)]]
        })
        const levels = new Map([...(drawn.get(id) ?? []), ...own.flatMap((part) => [...levelsOf(part)])])
        return [attribute(one, 'numId') ?? '', { drawn: id, levels, starts: new Map(starts) }]
      }),
  )
}

function levelsOf(parent: Xml): ReadonlyMap<number, Level> {
  const levels = children(parent).filter((one) => one.localName === 'lvl')
  return new Map(
    levels.map((one) => [
      Number(attribute(one, 'ilvl') ?? 0),
      {
        ordered: !['bullet', 'none'].includes(formatOf(one)),
        form: formOf(one, levels),
        odd: !['bullet', 'none', ...Object.keys(forms)].includes(formatOf(one)),
        start: Number(attribute(below(one, 'start'), 'val') ?? 1),
        indent: indentOf(below(one, 'pPr')) ?? 0,
      },
    ]),
  )
}

function formatOf(level: Xml): string {
  return attribute(below(level, 'numFmt'), 'val') ?? 'decimal'
}

const forms: Readonly<Record<string, ListForm>> = {
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'alpha',
  lowerRoman: 'roman',
}

/** The form of a level; an outline's says a number before its own, or the level below it says the one of this. */
function formOf(level: Xml, levels: readonly Xml[]): ListForm {
  const format = formatOf(level)
  if (forms[format] !== 'decimal')
    return forms[format] ?? (/letter/i.test(format) ? 'alpha' : /roman/i.test(format) ? 'roman' : 'decimal')
  const at = Number(attribute(level, 'ilvl') ?? 0)
  const next = levels.find((one) => Number(attribute(one, 'ilvl') ?? 0) === at + 1)
  const goesOn = next !== undefined && textOf(next).includes(`%${at + 1}.%${at + 2}`)
  return goesOn || /[\d]\.%\d/.test(textOf(level)) ? 'outline' : 'decimal'
}

function textOf(level: Xml): string {
  return attribute(below(level, 'lvlText'), 'val') ?? ''
}
