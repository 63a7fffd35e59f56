import { deepestLevel, type FormList } from './form-state.ts'
import { step } from './form-styles.ts'
import { wordNamespaces, xmlHead } from './xml.ts'

/** The numbering of the form: bullets and numbers are drawn alike everywhere, but every list counts on its own. */
export function formNumbering(lists: readonly FormList[]): string {
  const nums = lists.map(({ level, start }, at) => {
    const begins =
      start === null
        ? ''
        : `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
    return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${start === null ? 0 : 1}"/>${begins}</w:num>`
  })
  return `${xmlHead}<w:numbering ${wordNamespaces}>${drawn(0, 'bullet')}${drawn(1, 'decimal')}${nums.join('')}</w:numbering>`
}

function drawn(id: number, format: 'bullet' | 'decimal'): string {
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => {
    const text = format === 'decimal' ? `%${level + 1}.` : level % 2 === 0 ? '•' : '–'
    const place = `<w:pPr><w:ind w:left="${(level + 1) * step}" w:hanging="${step}"/></w:pPr>`
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${place}</w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`
}
