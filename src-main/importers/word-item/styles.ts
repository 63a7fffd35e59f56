import type { WordFile } from './open-word-file.ts'
import { attribute, below, children, isOn, type Xml } from './xml.ts'

/** What a style says, its own word before that of the style it is based on; null where neither says anything. */
export interface Style {
  readonly name: string
  /** The level of a heading style, from 1. */
  readonly heading: number | null
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly underline: boolean | null
  /** Its numbering properties. */
  readonly numbering: Xml | null
  /** How far it is set in, in twentieths of a point. */
  readonly indent: number | null
}

/** Looks up a style by its id. */
export type FindStyle = (id: string | null) => Style | null

/** Styles stand on each other in a handful of steps; a longer chain goes in a circle. */
const longest = 20

/** The styles of a file. */
export function readStyles(file: WordFile): FindStyle {
  const elements = new Map<string | null, Xml>()
  for (const style of children(file.part('word/styles.xml') ?? undefined))
    if (style.localName === 'style') elements.set(attribute(style, 'styleId'), style)
  const known = new Map<string, Style>()
  const find = (id: string | null, steps: number): Style | null => {
    const element = elements.get(id)
    if (id === null || element === undefined || steps === 0) return null
    const style =
      known.get(id) ?? styleOf(element, find(attribute(below(element, 'basedOn'), 'val'), steps - 1))
    known.set(id, style)
    return style
  }
  return (id) => find(id, longest)
}

function styleOf(element: Xml, base: Style | null): Style {
  const name = attribute(below(element, 'name'), 'val') ?? ''
  const run = below(element, 'rPr')
  const heading = /^heading (\d)$/i.exec(name)?.[1]
  const title = /^(title|subtitle)$/i.test(name) ? 1 : (base?.heading ?? null)
  return {
    name,
    heading: heading === undefined ? title : Number(heading),
    bold: isOn(run, 'b') ?? base?.bold ?? null,
    italic: isOn(run, 'i') ?? base?.italic ?? null,
    underline: isOn(run, 'u') ?? base?.underline ?? null,
    numbering: below(element, 'pPr', 'numPr') ?? base?.numbering ?? null,
    indent: indentOf(below(element, 'pPr')) ?? base?.indent ?? null,
  }
}

/** How far a paragraph's properties set it in; null where they do not say. */
export function indentOf(properties: Xml | undefined): number | null {
  const indent = below(properties, 'ind')
  const left = attribute(indent, 'left') ?? attribute(indent, 'start')
  return left === null ? null : Number(left)
}
