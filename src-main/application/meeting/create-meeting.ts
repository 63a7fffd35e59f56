import { firstNumberOf } from '../../domain/committee/first-number.ts'
import { participantsOn } from '../../domain/committee/participants-on.ts'
import { newItem, type Templates } from '../../domain/items/standard.ts'
import type { Item } from '../../domain/meeting/item.ts'
import { emptyHead, type MeetingHead, type MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Participant } from '../../domain/meeting/participant.ts'
import { nextParticipants } from '../../domain/meetings/next-participants.ts'
import { findSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import { committeeById } from '../../store/committees.ts'
import type { Readable, Writable } from '../../store/handle.ts'
import { insertMeeting, itemCount, meetingsOf, type StoredMeeting } from '../../store/meetings.ts'
import { membershipsOf } from '../../store/memberships.ts'
import { newId } from '../../store/new-id.ts'
import { participantsOf, replaceParticipants } from '../../store/participants.ts'
import { writeItem } from '../../store/write-item.ts'
import { snapshotOf } from '../change-meeting.ts'
import { templatesInForce } from '../committee/templates-in-force.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { placeWaitingItems } from '../transfer/place-waiting-items.ts'
import { carryRedactions } from './carry-redactions.ts'
import { meetingExists } from './meeting-exists.ts'
import { numberDrafts } from './number-drafts.ts'

type NewMeeting = Pick<MeetingHead, 'date' | 'time' | 'place'> & { committeeId: string }

/** Creates a meeting with the committee's standing items and the people of its day, numbered by the committee's rule; what its latest meeting blacks out in their names or in the place is blacked out there too. */
export function createMeeting(context: AppContext, input: NewMeeting): Result<MeetingSnapshot> {
  const { store } = context
  const created = store.write((handle) => insertNewMeeting(context, handle, input))
  return created.ok ? snapshotOf(store.read, created.value) : created
}

/** Likewise, inside a transaction; answers its id. Items that waited for it stand on its agenda already. */
export function insertNewMeeting(context: AppContext, handle: Writable, input: NewMeeting): Result<string> {
  const committee = committeeById(handle, input.committeeId)
  if (committee === null) return refused(notFound('committee'))
  const earlier = meetingsOf(handle, committee.id)
  if (findSameMeeting(earlier, input) !== null) return refused(meetingExists(committee.name, input))
  const meetingId = newId()
  const head = { ...newHead(input), firstNumber: firstNumber(handle, earlier, input) }
  insertMeeting(handle, { id: meetingId, committeeId: committee.id, revision: 1, head })
  const people = expectedAt(handle, earlier, input)
  replaceParticipants(handle, meetingId, people)
  const from = earlier.slice(0, 1).map(({ id }) => id)
  carryRedactions(handle, { meetingId, value: [people, input.place], from })
  const templates = templatesInForce(context, handle, committee.id)
  standingItems(templates, committee.name).forEach((item, position) => {
    writeItem(handle, { id: newId(), meetingId, position }, item)
  })
  placeWaitingItems(handle, committee.id, meetingId)
  numberDrafts(handle, committee.id, input.date)
  return ok(meetingId)
}

function newHead({ date, time, place }: NewMeeting): MeetingHead {
  return { ...emptyHead({ date, documentKind: 'agenda', status: 'draft' }), time, place }
}

function firstNumber(handle: Readable, earlier: readonly StoredMeeting[], input: NewMeeting): number {
  const settings = settingsOf(handle, input.committeeId)
  if (settings === null) return 1
  const { numbering, term } = settings
  return firstNumberOf(numbering, {
    date: input.date,
    term,
    earlier: earlier.map(({ id, head }) => ({
      date: head.date,
      firstNumber: head.firstNumber,
      itemCount: itemCount(handle, id),
    })),
  })
}

/** The members and officials of that date; where the committee has no memberships, those of its latest meeting. */
function expectedAt(handle: Readable, earlier: readonly StoredMeeting[], input: NewMeeting): Participant[] {
  const memberships = membershipsOf(handle, input.committeeId)
  if (memberships.length > 0) return participantsOn(memberships, input.date)
  return earlier[0] === undefined ? [] : nextParticipants(participantsOf(handle, earlier[0].id))
}

function standingItems({ templates, standingItems }: Templates, committee: string): Item[] {
  const first = standingItems.filter(({ place }) => place === 'first')
  const last = standingItems.filter(({ place }) => place === 'last')
  return [...first, ...last].flatMap(({ kind, title }) => {
    const template = templates.find((one) => one.kind === kind)
    return template === undefined ? [] : [newItem(template, { title, committee })]
  })
}
