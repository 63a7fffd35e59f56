import { compose } from '../../documents/compose/compose.ts'
import type { WantedPaper } from '../../documents/compose/wanted-paper.ts'
import type { Origin } from '../../documents/outline/outline.ts'
import type { PagePicture } from '../../documents/print/pdf/page-picture.ts'
import type { PagePlace } from '../../documents/print/pdf/placed-blocks.ts'
import { standardSettings } from '../../domain/committee/committee-settings.ts'
import type { Layout } from '../../domain/committee/layout.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { snapshotOf } from '../change-meeting.ts'
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
  /** The place in the item that the page is to hold, where no page is named. */
  readonly at: TextPlace | null
}

/** A place in an item: one of its texts, and which of that text's blocks (see `Origin`). */
export type TextPlace = Pick<Origin, 'text' | 'block'>

/** A page's picture, and the blocks of the items' texts that stand on it. */
export interface LivePage extends PagePicture {
  readonly places: ItemPlace[]
}

/** A block on the page, of the item of this id. */
export interface ItemPlace extends Omit<PagePlace, 'item'> {
  readonly itemId: string
}

/** One page of a document as it will be printed, as a picture. Composed here, laid out and drawn in the print worker. */
export async function documentPage(app: AppContext, asked: PageToShow): Promise<Result<LivePage>> {
  const paper = paperToShow(app, asked)
  if (!paper.ok) return paper
  const { content, wanted } = paper.value
  const { layout, page, writing, at } = asked
  const rules = layout === null ? wanted.rules : { ...wanted.rules, layout }
  const { item } = wanted
  const shown = writing === null || item === null ? content : asWritten(content, { item, writing })
  const heading = item === null ? null : `punkt-${item}`
  const place = at === null || item === null ? null : { item, ...at }
  // The names of texts tell their headings, so nothing for the public bears them.
  const traced = asked.audience === 'internal'
  const live = await app.printer.page(compose(shown, { ...wanted, rules, traced }), { page, place, heading })
  return ok({ ...live, places: placesIn(live.places, itemIds(app, asked.meetingId)) })
}

function placesIn(places: readonly PagePlace[], ids: ReadonlyMap<number, string>): ItemPlace[] {
  return places.flatMap(({ item, ...place }) => {
    const itemId = ids.get(item)
    return itemId === undefined ? [] : [{ ...place, itemId }]
  })
}

/** The items of a stored meeting by their numbers; the sample has none. */
function itemIds({ store }: AppContext, meetingId: string | null): ReadonlyMap<number, string> {
  const snapshot = meetingId === null ? null : snapshotOf(store.read, meetingId)
  return new Map(snapshot?.ok ? snapshot.value.items.map(({ number, id }) => [number, id]) : [])
}

interface PaperToShow {
  readonly content: MeetingContent
  readonly wanted: Required<Omit<WantedPaper, 'traced'>>
}

function paperToShow({ store, resources }: AppContext, asked: PageToShow): Result<PaperToShow> {
  const { meetingId, kind, audience, itemId } = asked
  if (meetingId !== null) return paperOf(store.read, { meetingId, kind, audience, itemId })
  const rules = standardSettings('committee')
  const wanted = { kind, audience, item: null, rules, fingerprint: null }
  return ok({ content: readSample(resources), wanted })
}
