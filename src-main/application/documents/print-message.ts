import type { Outline } from '../../documents/outline/outline.ts'
import type { Printed } from '../../documents/print/printed.ts'

/** What the print worker is told when it begins. */
export interface PrintWorkerData {
  /** The folder of `resources/`. */
  readonly resources: string
}

/** A wish to the print worker: the whole PDF, or the pages alone. */
export interface PrintRequest {
  readonly id: number
  readonly wanted: 'pdf' | 'layout'
  readonly outline: Outline
}

/** The worker's answer to the wish of the same id; pages alone come with no bytes. */
export type PrintReply =
  | { readonly id: number; readonly printed: Printed }
  | { readonly id: number; readonly error: string }
