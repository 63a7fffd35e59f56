import { plainLook } from '../../domain/item-form/form-words.ts'
import type { RichTextMark } from '../../domain/rich-text/rich-text.ts'
import type { Reading } from './reading.ts'
import type { Style } from './styles.ts'
import { attribute, below, isOn, type Xml } from './xml.ts'

/** What a run stands in: the address of its link, and the style of its paragraph; and whether it is a footnote's raised number. */
export interface Around {
  readonly href: string | null
  readonly style: Style | null
  readonly isNote?: boolean
}

/** The marks of a run, in the order of the schema: from itself, its character style, its paragraph's style. */
export function runMarks(properties: Xml | undefined, around: Around, reading: Reading): RichTextMark[] {
  if (around.isNote !== true) noteLostLooks(properties, reading)
  const own = reading.style(attribute(below(properties, 'rStyle'), 'val'))
  const isLinkStyle = own !== null && /link/i.test(own.name)
  const paragraph = around.style?.heading === null ? around.style : null
  const bold = isOn(properties, 'b') ?? own?.bold ?? paragraph?.bold
  const italic = isOn(properties, 'i') ?? own?.italic ?? paragraph?.italic
  const underline = isOn(properties, 'u') ?? (isLinkStyle ? null : own?.underline) ?? paragraph?.underline
  return [
    ...(around.href === null ? [] : [{ type: 'link', attrs: { href: around.href } }]),
    ...(bold === true ? [{ type: 'bold' }] : []),
    ...(italic === true ? [{ type: 'italic' }] : []),
    ...(underline === true ? [{ type: 'underline' }] : []),
  ]
}

/** Colours that are those of ordinary text and paper. */
const plain = new Set([null, 'auto', '000000', 'FFFFFF', 'ffffff', 'none', 'clear', plainLook.color])

function isPlain(value: string | null, usual: string): boolean {
  return value === null || value === usual
}

function noteLostLooks(properties: Xml | undefined, { lost }: Reading): void {
  if (properties === undefined) return
  const value = (name: string, key = 'val') => attribute(below(properties, name), key)
  const isLink = /link/i.test(value('rStyle') ?? '')
  if (!plain.has(value('color')) && !isLink) lost.add('skriftfarve')
  if (!plain.has(value('highlight')) || !plain.has(value('shd', 'fill'))) lost.add('fremhævning med farve')
  if (!isPlain(value('rFonts', 'ascii'), plainLook.font)) lost.add('skrifttype')
  if (!isPlain(value('sz'), plainLook.size)) lost.add('skriftstørrelse')
  if (isOn(properties, 'strike') === true || isOn(properties, 'dstrike') === true) lost.add('gennemstregning')
  if (!['baseline', null].includes(value('vertAlign'))) lost.add('hævet eller sænket skrift')
  if (isOn(properties, 'caps') === true || isOn(properties, 'smallCaps') === true)
    lost.add('store bogstaver som format')
  if (isOn(properties, 'vanish') === true) lost.add('skjult tekst, som nu er synlig')
}
