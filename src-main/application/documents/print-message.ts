import type { Outline } from '../../documents/outline/outline.ts'
import type { BinderJob, Bound } from '../../documents/print/binder/job.ts'
import type { PageWish } from '../../documents/print/pdf/page-picture.ts'
import type { ShownPage } from '../../documents/print/pdf/page-show.ts'
import type { Printed } from '../../documents/print/printed.ts'
import type { ReadBack } from '../../readback/read-back.ts'
import type { Sought } from '../../readback/words/sought.ts'
import type { FinishedFile } from './read-back-reader.ts'

/** What the print worker is told when it begins. */
export interface PrintWorkerData {
  /** The folder of `resources/`. */
  readonly resources: string
}

/** What the worker answers each kind of wish with; pages alone come with no bytes. */
export interface PrintAnswers {
  readonly pdf: Printed
  readonly archive: Printed
  readonly layout: Printed
  readonly page: ShownPage
  readonly binder: Bound
  readonly 'read-back': ReadBack
}

/** What can be wished of the print worker: the whole PDF, one for the archive with the meeting file it carries, the pages' numbers alone,
 * one page as a picture, an agenda bound with its attachments, or a finished file read back (`sought` null: what was sought the last
 * time, for one meeting has many files). */
export type PrintWish =
  | { readonly wanted: 'pdf' | 'layout'; readonly outline: Outline }
  | { readonly wanted: 'archive'; readonly outline: Outline; readonly carried: Uint8Array | null }
  | { readonly wanted: 'page'; readonly outline: Outline; readonly place: PageWish }
  | { readonly wanted: 'binder'; readonly job: BinderJob }
  | { readonly wanted: 'read-back'; readonly file: FinishedFile; readonly sought: readonly Sought[] | null }

/** A wish on its way to the print worker. */
export interface PrintRequest {
  readonly id: number
  readonly wish: PrintWish
}

/** The worker's answer to the wish of the same id. */
export type PrintReply =
  | { readonly id: number; readonly answer: PrintAnswers[keyof PrintAnswers] }
  | { readonly id: number; readonly error: string }
