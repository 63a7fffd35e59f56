import type { FilePart } from '../domain/checks/file-text.ts'
import { withoutEntities } from './without-tags.ts'

/**
 * The sheets of an Excel file, a line a row and cells parted by tabs. A number whose cell is shown as a CPR number
 * ("000000-0000") is written so, since a number has lost the nought it began with.
 */
export function workbookParts(texts: ReadonlyMap<string, string>): FilePart[] {
  const shared = [...(texts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si\b[^>]*>([\s\S]*?)<\/si>/g)].map(
    ([, inside = '']) => stringOf(inside),
  )
  const asCpr = cprStyles(texts.get('xl/styles.xml') ?? '')
  const names = [...(texts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)].map(
    ([, name = '']) => withoutEntities(name),
  )
  return [...texts].flatMap(([path, xml]) => {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]
    if (number === undefined) return []
    return [{ place: `ark «${names[Number(number) - 1] ?? number}»`, text: rowsOf(xml, shared, asCpr) }]
  })
}

function rowsOf(xml: string, shared: readonly string[], asCpr: ReadonlySet<number>): string {
  return [...xml.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)]
    .map(([, cells = '']) =>
      [...cells.matchAll(/<c\b([^>]*)>([\s\S]*?)<\/c>/g)]
        .map(([, attributes = '', inside = '']) => cellOf(attributes, inside, { shared, asCpr }))
        .join('\t'),
    )
    .join('\n\n')
}

function cellOf(
  attributes: string,
  inside: string,
  { shared, asCpr }: { readonly shared: readonly string[]; readonly asCpr: ReadonlySet<number> },
): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1]
  const value = withoutEntities(/<v\b[^>]*>([^<]*)</.exec(inside)?.[1] ?? '')
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'inlineStr') return stringOf(inside)
  const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1)
  return asCpr.has(style) && /^\d{9,10}$/.test(value) ? value.padStart(10, '0') : value
}

function stringOf(inside: string): string {
  return withoutEntities([...inside.matchAll(/<t\b[^>]*>([^<]*)</g)].map(([, words]) => words).join(''))
}

/** The cell styles whose numbers are shown as "000000-0000" or with all ten figures. */
function cprStyles(xml: string): ReadonlySet<number> {
  const formats = [...xml.matchAll(/<numFmt\b[^>]*\bnumFmtId="(\d+)"[^>]*\bformatCode="([^"]*)"/g)]
    .filter(([, , code = '']) => /^0{6}\D{0,6}0{4}$/.test(withoutEntities(code)))
    .map(([, id]) => id)
  const cells = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? ''
  const styles = [...cells.matchAll(/<xf\b[^>]*\bnumFmtId="(\d+)"/g)]
  return new Set(styles.flatMap(([, id], at) => (formats.includes(id) ? [at] : [])))
}
