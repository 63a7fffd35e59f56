import type { ListForm } from '../../domain/rich-text/list-mark.ts'

/**
 * The outline: a frozen tree that says what stands on the paper, one per kind of document and audience. Printers
 * (pdf, docx, html) turn it into bytes and decide nothing; what is not in it cannot be printed.
 */
export interface Outline {
  readonly kind:
    | 'agenda'
    | 'supplementary-agenda'
    | 'chairs-copy'
    | 'minutes'
    | 'decision-list'
    | 'excerpt'
    | 'signature-page'
  readonly audience: 'internal' | 'public'
  /** The document's title, as shown by a reader: "Referat af Kulturudvalget den 3. marts 2026". */
  readonly title: string
  /** The author in the document's properties: the committee, and its municipality where known. */
  readonly author: string
  readonly language: 'da'
  /** The meeting's date, "YYYY-MM-DD"; the only date that documents carry. */
  readonly date: string
  /** Runs along the top of every page: committee to the left, date to the right. */
  readonly header: { readonly left: string; readonly right: string }
  readonly look: PaperLook
  readonly blocks: readonly Block[]
}

/**
 * How the paper looks, resolved from the committee's layout; all lengths in points. `size` is that of running text.
 * `accent` is as it was chosen: where it colours text, printers darken it until it can be read.
 */
export interface PaperLook {
  readonly font: 'arimo' | 'carlito' | 'tinos'
  readonly size: number
  readonly compact: boolean
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>
  readonly accent: string
  readonly accentHeadings: boolean
  /** At the top of the first page; its alternative text is "" where it is decoration. */
  readonly logo: (Logo & { readonly place: 'left' | 'right' }) | null
  readonly letterhead: readonly string[]
  readonly footer: { readonly text: string; readonly pages: boolean }
  /** Stands on every page: "Kladde". Null when the document is what it says. */
  readonly mark: string | null
}

/** A picture of so many points' width; its height follows. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly base64: string
  readonly alt: string
  readonly width: number
}

/**
 * Where in the meeting a block was written: the number of its item, which of the item's texts ("section:background",
 * "recommendation:1", "decision"; "title"), and which of that text's paragraphs, headings and pictures it is, from 0; -1 is
 * the heading that the text stands under. Only the page beside the text asks for it; what is exported holds none.
 */
export interface Origin {
  readonly item: number
  readonly text: string
  readonly block: number
}

/** A block that may say where it was written. */
interface Written {
  readonly from?: Origin
}

/** Everything that can stand on the paper. A printer has one handler per kind; an unknown kind throws. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FactsBlock
  | QuoteBlock
  | ImageBlock
  | DecisionBlock
  | ContentsBlock
  | PageBreakBlock
  | SignatureLinesBlock

/**
 * A heading. Level 1: the document, once; 2: an item (and "Deltagere", "Indhold"); 3: a section; 4-6: inside a text.
 * `id` is unique and stable ("punkt-4"). `inContents` headings are listed in the contents list, in order.
 * `closed` marks a closed item, which is printed with the word and a sign of its own. `notes`: its footnotes, at its end.
 */
export interface HeadingBlock extends Written {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4 | 5 | 6
  readonly id: string
  readonly text: string
  readonly inContents: boolean
  readonly closed: boolean
  readonly notes?: readonly string[]
}

/**
 * A paragraph. `lead`: the line before a recommendation's points. `meta`: count lines, notes. `meta-lead`: the case number
 * under an item's heading. Those that lead stay on the page of what follows them.
 */
export interface ParagraphBlock extends Written {
  readonly kind: 'paragraph'
  readonly role: 'body' | 'lead' | 'meta' | 'meta-lead'
  readonly runs: readonly Run[]
}

/** A run of text with its marks, a line break, or a footnote. */
export type Run = TextRun | { readonly kind: 'line-break' } | NoteRun

/** A footnote: its number stands here, its text at the foot. Printers number footnotes through the document. */
export interface NoteRun {
  readonly kind: 'note'
  readonly text: string
}

/** A run of text; `href` is the address it links to. */
export interface TextRun {
  readonly kind: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly href: string | null
}

/**
 * A list; numbered ones begin with `start`, and each list numbers on its own. Lists nest through their items. `form` says
 * how it counts, 1. without one; `prefix` what the numbers of an outline begin with ("2.3" around "2.3.1"), "" at its top.
 */
export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly form?: ListForm
  readonly prefix?: string
  readonly items: readonly (readonly Block[])[]
}

/** A table; the first `headerRows` rows are header rows and repeat on every page. */
export interface TableBlock {
  readonly kind: 'table'
  readonly headerRows: number
  /** Relative widths of the columns; null lets the printer share the room by what stands in them. */
  readonly widths: readonly number[] | null
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly header: boolean
  /** In a column of figures, which stand to the right. */
  readonly figures?: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly blocks: readonly Block[]
}

/** Labelled facts at the top of the document: Mødedato, Mødested. */
export interface FactsBlock {
  readonly kind: 'facts'
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

export interface QuoteBlock {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
}

/**
 * A picture: base64 of a PNG or JPEG, with its alternative text ("" where none was written). `share`: how much of the text's
 * width it takes (1, 0.5, 0.25); without one it has its own size.
 */
export interface ImageBlock extends Written {
  readonly kind: 'image'
  readonly share?: number
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly base64: string
  readonly alt: string
}

/** A decision or an internal note, set apart from the text around it (its heading stands before it as a heading block). */
export interface DecisionBlock {
  readonly kind: 'decision'
  readonly blocks: readonly Block[]
}

/** The contents list: all headings that are `inContents`, with true page numbers, under this heading. */
export interface ContentsBlock {
  readonly kind: 'contents'
  readonly heading: string
}

export interface PageBreakBlock {
  readonly kind: 'page-break'
}

/** Lines to sign on: name (party) printed, then room for the signature and the date. */
export interface SignatureLinesBlock {
  readonly kind: 'signature-lines'
  readonly lines: readonly { readonly name: string; readonly note: string | null }[]
}
