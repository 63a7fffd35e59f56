import type { RefObject } from 'react'
import type { RichText } from '../../src-main/domain/rich-text/rich-text.ts'
import type { EarlyKeys, EarlyPiece } from './early-keys.tsx'
import type { TakeLate } from './pictures/insert-pictures.ts'

/** What a text on the page is given. */
export interface RichTextFieldProps {
  readonly label: string
  /** The text's name, by which the caret is put in it from outside: "item-id:section:background". */
  readonly place?: string
  readonly value: RichText
  readonly onChange: (value: RichText) => void
  /** The text is being written from here on. */
  readonly onEnter?: () => void
  /** The focus has left the text. */
  readonly onLeave?: () => void
  /** Shown in the interface's voice while nothing is written. */
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** What was typed for it before it stood on the page. */
  readonly early?: EarlyKeys | undefined
  /** Keys the surroundings want before the text does; true when it was taken. */
  readonly onKey?: (event: KeyboardEvent) => boolean
}

/** What is chosen in a text, in its editor's own count. */
export interface Chosen {
  readonly anchor: number
  readonly head: number
}

/** Where the caret is put when reading becomes writing, or what is chosen; "left" is where it stood the last time. */
export type Caret = 'start' | 'end' | 'left' | { readonly x: number; readonly y: number } | Chosen

/** What its editor is given besides. */
export interface TextEditorProps extends RichTextFieldProps {
  readonly caret: Caret
  /** What was typed while the editor was on its way, each piece once. */
  readonly takeEarly: () => readonly EarlyPiece[]
  /** The pictures that fell on the text while it was only read, each once. */
  readonly takeDropped: () => readonly File[]
  readonly onEscape: () => void
  readonly onLatePicture: TakeLate
  /** What was chosen when the text was left; null before the first time. */
  readonly left: RefObject<Chosen | null>
}
