import { fieldOfStyle, frameStyle } from '../../domain/item-form/form-words.ts'
import { blockElements } from './blocks.ts'
import type { FindStyle } from './styles.ts'
import { attribute, below, within, type Xml } from './xml.ts'

/** The paragraphs and tables of each field by its number, and the words that stand before the first field. */
export interface Regions {
  readonly fields: ReadonlyMap<number, readonly Xml[]>
  readonly outside: string
}

/**
 * Parts a form by the headings of its fields. Content controls are passed through: what stands between a field's
 * heading and the next belongs to the field, also where another program has taken the controls away.
 */
export function regionsOf(body: Xml, style: FindStyle): Regions {
  const fields = new Map<number, Xml[]>()
  let current: Xml[] | null = null
  const outside: string[] = []
  for (const element of blockElements(body)) {
    const name = style(attribute(below(element, 'pPr', 'pStyle'), 'val'))?.name ?? ''
    const number = fieldOfStyle(name)
    if (number !== null) {
      current = fields.get(number) ?? []
      fields.set(number, current)
    } else if (name.startsWith(frameStyle)) continue
    else if (current === null) outside.push(wordsOf(element))
    else current.push(element)
  }
  return { fields, outside: outside.join(' ').trim() }
}

function wordsOf(element: Xml): string {
  return within(element, 't')
    .map((text) => text.textContent ?? '')
    .join('')
}
