import type { ListForm } from '../../../../domain/rich-text/list-mark.ts'
import { deepestLevel, type FormList } from './form-state.ts'
import { step } from './form-styles.ts'
import { wordNamespaces, xmlHead } from './xml.ts'

/** The numbering of the form: every list is drawn by itself, so that it counts on its own in every program. */
export function formNumbering(lists: readonly FormList[]): string {
  const drawn = lists.map((list, at) => drawing(list, at + 1))
  const nums = lists.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`)
  return `${xmlHead}<w:numbering ${wordNamespaces}>${drawn.join('')}${nums.join('')}</w:numbering>`
}

function drawing(list: FormList, id: number): string {
  const { level: own, start } = list
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => {
    const bullet = level % 2 === 0 ? '•' : '–'
    const text = start === null ? bullet : levelText(list, level)
    const first = level === own ? (start ?? 1) : 1
    const place = `<w:pPr><w:ind w:left="${(level + 1) * step}" w:hanging="${step}"/></w:pPr>`
    return `<w:lvl w:ilvl="${level}"><w:start w:val="${first}"/><w:numFmt w:val="${start === null ? 'bullet' : formats[list.form]}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${place}</w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`
}

const formats: Readonly<Record<ListForm, string>> = {
  decimal: 'decimal',
  outline: 'decimal',
  alpha: 'lowerLetter',
  roman: 'lowerRoman',
}

/**
 * What stands before an item. Each list is drawn by itself, so the numbers around an outline are written out in it; its
 * deeper levels count on (1.1), by which it is known from a plain one when it comes back.
 */
function levelText({ form, prefix, level: own }: FormList, level: number): string {
  const number = `%${level + 1}`
  if (form === 'alpha' || form === 'roman') return `${number})`
  if (form !== 'outline' || level < own) return `${number}.`
  const chain = Array.from({ length: level - own + 1 }, (_, at) => `%${own + at + 1}`)
  const all = [...(prefix === '' ? [] : [prefix]), ...chain]
  return all.length === 1 ? `${number}.` : all.join('.')
}
