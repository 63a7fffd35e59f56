import type { Outline } from '../../documents/outline/outline.ts'
import type { Printed } from '../../documents/print/printed.ts'

/** Where the pages are made: in this thread or in one of its own. */
export interface Printer {
  /** The PDF, and the page of every heading in its contents list. */
  pdf(outline: Outline): Promise<Printed>
  /** The pages alone, which Word's contents list needs. */
  layout(outline: Outline): Promise<ReadonlyMap<string, number>>
  close(): Promise<void>
}
