import { expect, test } from 'vitest'
import { itemPassages } from '../../../../src-main/domain/checks/placed-text.ts'
import { findHits } from '../../../../src-main/domain/find/find-hit.ts'
import { findPlaces } from '../../../../src-main/domain/find/find-places.ts'
import { isFixed } from '../../../../src-main/domain/find/place-kinds.ts'
import { replaceInItem } from '../../../../src-main/domain/find/replace-in-item.ts'
import { meetingSnapshotSchema, storedItemSchema } from '../../../../src-main/domain/meeting/meeting.ts'
import { filledTexts } from '../../../support/filled-texts.ts'

/** The texts of an item that are not looked through, and why. */
const leftOut: Readonly<Record<string, string>> = {
  id: 'not shown',
  kind: 'a name of the program',
  'sections.key': 'a name of the program',
  'sections.heading': 'the panel says that it is not looked through',
  'previousTreatments.committee': 'read from the line',
  'recommendation.proposer': 'a part of the lead line, and replaced with it',
  'decision.stop.person.name': 'a participant, and the panel says that they are not looked through',
  'decision.dissents.person.name': 'a participant',
  'decision.votes.ballots.person.name': 'a participant',
  'disqualifications.person.name': 'a participant',
  'attachments.label': 'made by the program',
  'attachments.fileName': 'the name of a file',
  'entries.attachments.label': 'made by the program',
  'entries.attachments.fileName': 'the name of a file',
  'links.committee': 'the place the item came from',
  'unreadable.key': 'not shown',
  'unreadable.reason': 'made by the program',
  'unreadable.text': 'cannot be read, and so never written',
}
/** Of the meeting itself nothing is looked through; the panel names what of it she writes there. */
const ofTheMeeting = [
  'id',
  'committeeId',
  'committee.name',
  'committee.authority',
  'meeting.place',
  'meeting.sourceUrl',
  'meeting.cancellation',
  'participants.name',
  'participants.title',
  'participants.substituteFor',
  'absences.person.name',
  'redactions',
]

const { value, words } = filledTexts(storedItemSchema)
const item = { ...storedItemSchema.parse(value), access: 'closed' as const }
const query = (text: string) => ({ text, matchCase: true, wholeWord: true })

test.each([...words])(
  'feature 53: the text %s of an item is found, and replaced where it is her own',
  (path, word) => {
    const hits = findHits([item], query(word))
    if (path in leftOut) return expect(hits).toEqual([])
    expect(hits.length).toBeGreaterThan(0)
    const replaced = replaceInItem(item, { query: query(word), by: 'andet', only: null })
    const left = findHits([replaced.value], query(word))
    expect(left).toEqual(hits.filter(({ place }) => isFixed(place)))
    expect(replaced.count).toBe(hits.length - left.length)
  },
)

test('feature 53: what is left out of the search is what there is', () => {
  expect(Object.keys(leftOut).filter((path) => !words.has(path))).toEqual([])
  const paths = [...filledTexts(meetingSnapshotSchema).words.keys()]
  expect(paths.filter((path) => !/^(items|sent|steps)\./.test(path))).toEqual(ofTheMeeting)
})

test('feature 47: what is searched and checked has the places that the window knows', () => {
  const known = findPlaces(item).map(({ place }) => place)
  const places = itemPassages(item).map(({ spot }) => spot.place)
  expect(places.filter((place) => !known.includes(place))).toEqual([])
})
