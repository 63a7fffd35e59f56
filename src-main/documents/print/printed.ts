import type { PaperLook } from '../outline/outline.ts'

/** A finished document: its bytes, the page (from 1) on which each listed heading stands, and what could not be shown. */
export interface Printed {
  readonly bytes: Uint8Array
  readonly pages: ReadonlyMap<string, number>
  /** The characters that no font holds and that stand as a box, each once. */
  readonly boxed: readonly string[]
}

/**
 * What printers need from `resources/`, read once by whoever calls them (documents themselves read no files):
 * the source of `typst/document.typ`, and the bytes of a family's four cuts with `fonts/ReferentSigns.ttf`. A sign that
 * neither holds is printed as a box.
 */
export interface PrintResources {
  readonly typstTemplate: string
  readonly fonts: (family: PaperLook['font']) => readonly Uint8Array[]
}
