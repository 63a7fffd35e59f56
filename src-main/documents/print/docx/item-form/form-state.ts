import type { Leaf, NestPath } from '../../../../domain/item-form/form-words.ts'
import type { ListForm } from '../../../../domain/rich-text/list-mark.ts'

/** Word counts nine levels of lists, from 0. */
export const deepestLevel = 8

/**
 * A list of the form: how deep it is nested, from 0, what it counts from (null for bullets), its form, and what the numbers of
 * an outline begin with.
 */
export interface FormList {
  readonly level: number
  readonly start: number | null
  readonly form: ListForm
  readonly prefix: string
}

/** What is gathered while the text is written: lists, footnotes, addresses of links, pictures, styles of nested paragraphs. */
export interface FormState {
  readonly lists: FormList[]
  readonly notes: string[]
  readonly addresses: string[]
  readonly pictures: { readonly bytes: Uint8Array; readonly ending: 'png' | 'jpeg' }[]
  readonly nests: Map<string, { readonly path: NestPath; readonly leaf: Leaf }>
}

export function emptyState(): FormState {
  return { lists: [], notes: [], addresses: [], pictures: [], nests: new Map() }
}

/**
 * Where a paragraph stands; `list` is set for the first of a list's item: the list's number, from 1. `prefix` is what the
 * numbers of an outline begin with here.
 */
export interface Standing {
  readonly path: NestPath
  readonly list: number | null
  readonly prefix: string
}

/** Where the blocks of a field or of a cell begin. */
export const outermost: Standing = { path: '', list: null, prefix: '' }

/** The relationship ids of links and pictures. */
export const linkId = (at: number): string => `rIdLink${at}`
export const pictureId = (at: number): string => `rIdPicture${at}`
