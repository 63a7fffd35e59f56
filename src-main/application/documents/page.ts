import { compose } from '../../documents/compose/compose.ts'
import type { WantedPaper } from '../../documents/compose/wanted-paper.ts'
import type { PagePicture } from '../../documents/print/pdf/page-picture.ts'
import { standardSettings } from '../../domain/committee/committee-settings.ts'
import type { Layout } from '../../domain/committee/layout.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { readSample } from '../program/read-sample.ts'
import { asWritten, type Writing } from './as-written.ts'
import { type PaperAsked, paperOf } from './paper-of.ts'

/** Which page of which document is looked at; see `documents.page` of the contract. */
export interface PageToShow extends Omit<PaperAsked, 'meetingId'> {
  /** Null for the sample meeting. */
  readonly meetingId: string | null
  /** In place of the committee's own. */
  readonly layout: Layout | null
  /** From 1; null for the page on which the item begins. */
  readonly page: number | null
  readonly writing: Writing | null
}

/** One page of a document as it will be printed, as a picture. Composed here, laid out and drawn in the print worker. */
export async function documentPage(app: AppContext, asked: PageToShow): Promise<Result<PagePicture>> {
  const paper = paperToShow(app, asked)
  if (!paper.ok) return paper
  const { content, wanted } = paper.value
  const { layout, page, writing } = asked
  const rules = layout === null ? wanted.rules : { ...wanted.rules, layout }
  const { item } = wanted
  const shown = writing === null || item === null ? content : asWritten(content, { item, writing })
  const heading = item === null ? null : `punkt-${item}`
  return ok(await app.printer.page(compose(shown, { ...wanted, rules }), { page, heading }))
}

interface PaperToShow {
  readonly content: MeetingContent
  readonly wanted: Required<WantedPaper>
}

function paperToShow({ store, resources }: AppContext, asked: PageToShow): Result<PaperToShow> {
  const { meetingId, kind, audience, itemId } = asked
  if (meetingId !== null) return paperOf(store.read, { meetingId, kind, audience, itemId })
  const rules = standardSettings('committee')
  const wanted = { kind, audience, item: null, rules, fingerprint: null }
  return ok({ content: readSample(resources), wanted })
}
