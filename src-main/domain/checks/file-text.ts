/** A part of a file's text, and where it is: "side 3", "ark «Budget»", null where the file has no places. */
export interface FilePart {
  readonly place: string | null
  readonly text: string
}

/** Why the text of a file was not read: its kind, its size, a password, or that it is not what it says. */
export type NotRead = 'kind' | 'too-big' | 'protected' | 'damaged'

/** The text of a file, with the places in it that hold none to read (scanned pages); or why it was not read. */
export type FileText =
  | { readonly read: true; readonly parts: readonly FilePart[]; readonly without: readonly string[] }
  | { readonly read: false; readonly why: NotRead }
