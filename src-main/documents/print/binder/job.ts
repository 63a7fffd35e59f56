import type { Said } from '../../../domain/told/say.ts'
import type { Outline } from '../../outline/outline.ts'

/** Why an attachment is no part of the binder: no file was attached, or its file is gone from the data folder or changed there. */
export type MissingFile = 'none' | 'missing' | 'damaged'

/** An attachment (bilag) on its way into the binder, under the item it belongs to. */
export interface BinderAttachment {
  readonly itemNumber: number
  /** "4.2": the second attachment of item 4. */
  readonly label: string
  readonly title: string
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | MissingFile
}

/** What is to be bound: the agenda, and the attachments in its order. */
export interface BinderJob {
  readonly outline: Outline
  readonly attachments: readonly BinderAttachment[]
}

/** The finished file, and a Danish line for every attachment that is not in it, with the reason. */
export interface Bound {
  readonly bytes: Uint8Array
  readonly separate: readonly Said[]
}
