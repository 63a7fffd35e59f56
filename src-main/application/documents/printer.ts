import type { Outline } from '../../documents/outline/outline.ts'
import type { BinderJob, Bound } from '../../documents/print/binder/job.ts'
import type { PageWish } from '../../documents/print/pdf/page-picture.ts'
import type { ShownPage } from '../../documents/print/pdf/page-show.ts'
import type { Printed } from '../../documents/print/printed.ts'
import type { ReadBack } from '../../readback/read-back.ts'
import type { Sought } from '../../readback/words/sought.ts'
import type { FinishedFile } from './read-back-reader.ts'

/** Where the pages are made, and finished files read back: in this thread or in one of its own. */
export interface Printer {
  /** The PDF, and the page of every heading in its contents list. */
  pdf(outline: Outline): Promise<Printed>
  /** A PDF/A-3a for the archive; `carried` is the meeting file it carries, null for none. */
  archive(outline: Outline, carried: Uint8Array | null): Promise<Printed>
  /** The pages alone, which Word's contents list needs. */
  layout(outline: Outline): Promise<ReadonlyMap<string, number>>
  /** One page as a picture. */
  page(outline: Outline, place: PageWish): Promise<ShownPage>
  /** An agenda and its attachments as one PDF. */
  binder(job: BinderJob): Promise<Bound>
  /** What of the sought is in a finished file, and what of it cannot be read. */
  readBack(file: FinishedFile, sought: readonly Sought[]): Promise<ReadBack>
  close(): Promise<void>
}
