import { expect, test } from 'vitest'
import { compareMeetings } from '../../../../src-main/domain/comparison/compare-meetings.ts'
import { detailNames, valueWords } from '../../../../src-main/domain/comparison/detail-words.ts'
import { danish } from '../../../../src-renderer/words/danish/danish.ts'
import { english } from '../../../../src-renderer/words/english/english.ts'
import { fullMeeting } from '../../../support/builders/index.ts'

test('feature 56: differences are told in the words of the screen', () => {
  const { meeting, participants, committee, item, transfer, hold, stage, checks } = danish
  const { attachments } = item
  expect(valueWords).toMatchObject({
    stage: meeting.status,
    itemKind: meeting.kind,
    outcome: committee.phrases.outcomes,
    attendance: participants.attendance,
    role: participants.role,
    access: { open: danish.common.open, closed: danish.common.closed },
  })
  expect(danish.documents.kinds).toMatchObject(valueWords.document)
  expect(detailNames).toMatchObject({
    date: meeting.form.date,
    time: meeting.form.time,
    place: meeting.form.place,
    stage: meeting.list.stage,
    document: danish.documents.kind,
    firstNumber: committee.numbering.start,
    startedAt: hold.clock.start,
    endedAt: hold.clock.end,
    agendaDue: stage.due.label,
    participants: participants.title,
    role: participants.roleLabel,
    personTitle: participants.titleLabel,
    party: participants.party,
    absences: hold.strip.label,
    redactions: checks.redacted,
    kind: meeting.newItemKind,
    attachmentNote: attachments.note,
    publicTitle: transfer.publicTitle,
    group: transfer.group,
    lateReason: stage.lateReason,
    withdrawn: transfer.withdrawn,
    guests: hold.records.guest,
    disqualification: hold.disqualify.upheld,
    links: transfer.links,
    attachments: attachments.title,
    recommended: attachments.recommended,
    internal: attachments.internal,
    attachmentOwnNote: attachments.ownNote,
    votes: hold.vote.title,
    votesFor: hold.vote.for,
    votesAgainst: hold.vote.against,
    votesAbstained: hold.vote.abstained,
    dissents: hold.dissent.title,
    stop: hold.records.stop,
  })
})

test('feature 56: the same is told in English', () => {
  const here = fullMeeting()
  const incoming = {
    ...here,
    meeting: { ...here.meeting, agendaDue: '2026-02-20', status: 'approved' as const },
    participants: here.participants.slice(1),
    items: here.items.map((item) => ({ ...item, links: [] })),
  }
  const { lines } = compareMeetings(here, incoming)
  expect(lines.map((line) => english.told.said(line))).toEqual([
    'Item 2 ‘Kulturhus på havnen’, Where the item comes from and goes to: ‘Deferred from Kulturudvalget on 3 February 2026, item 4’ has been removed.',
    'Stage: was Minutes, is now Approved.',
    'The agenda must be out no later than: was (not given), is now 20 February 2026.',
    'Participants: Asta Holm (A) has been removed.',
  ])
})
