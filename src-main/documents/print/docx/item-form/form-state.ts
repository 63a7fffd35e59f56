import type { Leaf, NestPath } from '../../../../domain/item-form/form-words.ts'

/** Word counts nine levels of lists, from 0. */
export const deepestLevel = 8

/** A list of the form: how deep it is nested, from 0, and what it counts from; null for bullets. */
export interface FormList {
  readonly level: number
  readonly start: number | null
}

/** What is gathered while the text is written: lists, addresses of links, pictures, styles of nested paragraphs. */
export interface FormState {
  readonly lists: FormList[]
  readonly addresses: string[]
  readonly pictures: { readonly bytes: Uint8Array; readonly ending: 'png' | 'jpeg' }[]
  readonly nests: Map<string, { readonly path: NestPath; readonly leaf: Leaf }>
}

export function emptyState(): FormState {
  return { lists: [], addresses: [], pictures: [], nests: new Map() }
}

/** Where a paragraph stands; `number` is set for the first of a list's item: the list's number, from 1. */
export interface Standing {
  readonly path: NestPath
  readonly list: number | null
}

/** The relationship ids of links and pictures. */
export const linkId = (at: number): string => `rIdLink${at}`
export const pictureId = (at: number): string => `rIdPicture${at}`
