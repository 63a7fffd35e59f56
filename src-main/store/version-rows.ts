import type { Generated, Selectable } from 'kysely'

/** A text that was replaced. `body` as it lay in its own row (`text-parts.ts`), `marks` a JSON array; `settled` as `domain/versions/asking.ts` says. */
export interface TextVersions {
  id: Generated<number>
  meeting_id: string
  item_id: string
  part: string
  heading: string | null
  body: string
  saved_at: string | null
  replaced_at: string
  marks: string
  settled: number
}
export type TextVersionRow = Selectable<TextVersions>

/** How a text was saved last: when, by which operation, when a version was kept, and the meeting's revision after it. */
export interface TextHeadRow {
  item_id: string
  part: string
  saved_at: string
  hand: string
  kept_at: string | null
  revision: number
}

/** Something that was done to a meeting, perhaps several times from `first_at` to `last_at`; `title` as the item was called then. */
export interface MeetingEvents {
  id: Generated<number>
  meeting_id: string
  first_at: string
  last_at: string
  operation: string
  item_id: string | null
  title: string | null
  detail: string | null
}
export type MeetingEventRow = Selectable<MeetingEvents>
