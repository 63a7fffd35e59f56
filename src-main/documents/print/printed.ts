/** A finished document: its bytes, and the page (from 1) on which each listed heading stands, where there are pages. */
export interface Printed {
  readonly bytes: Uint8Array
  readonly pages: ReadonlyMap<string, number>
}

/**
 * What printers need from `resources/`, read once by whoever calls them (documents themselves read no files):
 * the Typst template's source and the fonts' bytes.
 */
export interface PrintResources {
  readonly typstTemplate: string
  readonly fonts: readonly Uint8Array[]
}
