import { type PictureWidth, pictureWidths } from '../rich-text/picture-width.ts'

/**
 * What the writer and the reader of an item's Word form agree on. Word's own marks for a field do not survive every
 * program, but style names do: a field is found again by the style of its heading, and how a paragraph is nested by its own.
 */
export const formNamespace = 'urn:referent:item-form:1'

/** The style of all that stands around the fields: title, facts, guidance. */
export const frameStyle = 'Referent ramme'

/** The cells of this fill (RGB) are header cells. */
export const headerFill = 'E7EBEE'

/** How ordinary text looks: font, colour (RGB), size in half points. Some programs say it again of every run. */
export const plainLook = { font: 'Arial', color: '16191D', size: '21' } as const

/** What a content control is tagged with that holds the text of a section. */
export const fieldTag = (key: string): string => `referent:${key}`

/** The style of the heading of a field, by its number from 1. */
export const fieldStyle = (number: number): string => `Referent felt ${number}`

/** The number of the field that a paragraph of this style begins; null for any other style. */
export function fieldOfStyle(name: string): number | null {
  const number = /^Referent felt (\d+)$/.exec(name)?.[1]
  return number === undefined ? null : Number(number)
}

/**
 * Where a paragraph stands, outermost first: `L` in a list's item, `Q` or `q` in a quote. Two quotes in a row take both
 * letters in turn, so that they stay two.
 */
export type NestPath = string

/** What a paragraph is: text, a heading of level 4 to 6, or the empty line that Word needs after a table. */
export type Leaf = 'tekst' | 'overskrift 4' | 'overskrift 5' | 'overskrift 6' | 'mellemrum'

const widthWords: Readonly<Record<PictureWidth, string>> = {
  full: 'hel bredde',
  half: 'halv bredde',
  quarter: 'kvart bredde',
}

/** The name of a picture, which Word keeps: its number, and how wide it was chosen to be ("Billede 2, halv bredde"). */
export function pictureName(number: number, width: PictureWidth | null): string {
  return width === null ? `Billede ${number}` : `Billede ${number}, ${widthWords[width]}`
}

/** The width that a picture's name says; null for its own size. */
export function widthOfPicture(name: string): PictureWidth | null {
  return pictureWidths.find((width) => name.endsWith(`, ${widthWords[width]}`)) ?? null
}

/** The name of the style of a nested paragraph: "Referent LQ tekst". */
export function nestStyle(path: NestPath, leaf: Leaf): string {
  return path === '' ? `Referent ${leaf}` : `Referent ${path} ${leaf}`
}

/** What a nested paragraph's style says; null for any other style. */
export function nestOfStyle(name: string): { readonly path: NestPath; readonly leaf: Leaf } | null {
  const found = /^Referent (?:([LQq]+) )?(tekst|overskrift [456]|mellemrum)$/.exec(name)
  return found === null ? null : { path: found[1] ?? '', leaf: found[2] as Leaf } // the pattern names the leaves
}
