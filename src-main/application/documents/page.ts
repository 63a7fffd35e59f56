import { compose } from '../../documents/compose/compose.ts'
import { type MeetingRules, standardRules } from '../../documents/compose/meeting-rules.ts'
import { paperProblem } from '../../documents/compose/paper-problem.ts'
import type { WantedPaper } from '../../documents/compose/wanted-paper.ts'
import type { PagePicture } from '../../documents/print/pdf/page-picture.ts'
import type { Layout } from '../../domain/committee/layout.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { readSample } from '../program/read-sample.ts'
import { itemNumber } from './item-number.ts'
import { printableContent } from './printable.ts'

/** Which page of which document is looked at; see `documents.page` of the contract. */
export interface PageToShow extends Pick<WantedPaper, 'kind' | 'audience'> {
  /** Null for the sample meeting. */
  readonly meetingId: string | null
  readonly itemId: string | null
  /** In place of the committee's own. */
  readonly layout: Layout | null
  /** From 1; null for the page on which the item begins. */
  readonly page: number | null
}

/** One page of a document as it will be printed, as a picture. Composed here, laid out and drawn in the print worker. */
export async function documentPage(app: AppContext, input: PageToShow): Promise<Result<PagePicture>> {
  const meeting = meetingToShow(app, input)
  if (!meeting.ok) return meeting
  const { content, rules, item } = meeting.value
  const { kind, audience, layout, page } = input
  const wanted = { kind, audience, item, rules: layout === null ? rules : { ...rules, layout } }
  const problem = paperProblem(content, wanted)
  if (problem !== null) return refused(problem)
  const heading = item === null ? null : `punkt-${item}`
  return ok(await app.printer.page(compose(content, wanted), { page, heading }))
}

interface MeetingToShow {
  readonly content: MeetingContent
  readonly rules: MeetingRules
  readonly item: number | null
}

function meetingToShow({ store, resources }: AppContext, input: PageToShow): Result<MeetingToShow> {
  const { meetingId, itemId } = input
  if (meetingId === null) return ok({ content: readSample(resources), rules: standardRules, item: null })
  const content = printableContent(store.read, meetingId)
  if (!content.ok) return content
  const item = itemNumber(store.read, { meetingId, itemId })
  return ok({ content: content.value, rules: rulesOf(store.read, meetingId), item })
}

function rulesOf(handle: Readable, meetingId: string): MeetingRules {
  const meeting = meetingById(handle, meetingId)
  return (meeting && settingsOf(handle, meeting.committeeId)) ?? standardRules
}
