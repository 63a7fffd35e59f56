/** A finished document: its bytes, and the page (from 1) on which each listed heading stands, where there are pages. */
export interface Printed {
  readonly bytes: Uint8Array
  readonly pages: ReadonlyMap<string, number>
}

/**
 * What printers need from `resources/`, read once by whoever calls them (documents themselves read no files):
 * the source of `typst/document.typ`, and the bytes of Arimo's four cuts and of `fonts/ReferentSigns.ttf`. A sign that no
 * font holds is printed as a box.
 */
export interface PrintResources {
  readonly typstTemplate: string
  readonly fonts: readonly Uint8Array[]
}
