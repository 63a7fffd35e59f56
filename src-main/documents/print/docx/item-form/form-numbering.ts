import { deepestLevel, type FormList } from './form-state.ts'
import { step } from './form-styles.ts'
import { wordNamespaces, xmlHead } from './xml.ts'

/** The numbering of the form: every list is drawn by itself, so that it counts on its own in every program. */
export function formNumbering(lists: readonly FormList[]): string {
  const drawn = lists.map((list, at) => drawing(list, at + 1))
  const nums = lists.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`)
  return `${xmlHead}<w:numbering ${wordNamespaces}>${drawn.join('')}${nums.join('')}</w:numbering>`
}

function drawing({ level: own, start }: FormList, id: number): string {
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => {
    const text = start !== null ? `%${level + 1}.` : level % 2 === 0 ? '•' : '–'
    const first = level === own ? (start ?? 1) : 1
    const place = `<w:pPr><w:ind w:left="${(level + 1) * step}" w:hanging="${step}"/></w:pPr>`
    return `<w:lvl w:ilvl="${level}"><w:start w:val="${first}"/><w:numFmt w:val="${start === null ? 'bullet' : 'decimal'}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${place}</w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`
}
