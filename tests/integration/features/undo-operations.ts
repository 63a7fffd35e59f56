import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { attachment, member, recommendation, rich } from '../../support/builders/index.ts'
import type { Call } from '../random-operations/open-program.ts'

/** What the operations below work on: a committee with a meeting that has a case, an announcements item and a spare case. */
export interface Scene {
  readonly call: Call
  readonly committeeId: string
  readonly meetingId: string
  readonly itemId: string
  readonly announcementsId: string
  readonly spareId: string
}

type Act = (scene: Scene) => Promise<unknown>

const person = { name: 'Mona Vang', party: 'X' }
const first = (itemId: string) => ({ itemId, entry: null, position: 0 })
const meetingFile = async ({ call, meetingId }: Scene) => {
  const printed = await call.documents.export({
    meetingId,
    kind: 'minutes',
    format: 'json',
    audience: 'internal',
  })
  return printed.ok ? await printed.value.file.text() : ''
}

/** Every operation that changes something and can be undone, with what it is called in Danish; some need others before them. */
export const undoable: Readonly<Record<string, readonly [string, Act, Act?]>> = {
  'program.createSample': ['Prøveudvalg oprettet', ({ call }) => call.program.createSample()],
  'committee.create': [
    'Udvalg oprettet',
    ({ call }) => call.committee.create({ name: 'Teknikudvalget', authority: null }),
  ],
  'committee.rename': [
    'Udvalg omdøbt',
    ({ call, committeeId }) =>
      call.committee.rename({ committeeId, name: 'Fritidsudvalget', authority: null }),
  ],
  'committee.delete': [
    'Udvalg slettet',
    ({ call, committeeId }) => call.committee.delete({ committeeId, name: 'Kulturudvalget' }),
  ],
  'committee.saveSettings': [
    'Udvalgets regler rettet',
    async ({ call, committeeId }) => {
      const read = await call.committee.get({ committeeId })
      if (!read.ok) return read
      return call.committee.saveSettings({
        committeeId,
        settings: { ...read.value.settings, shortName: 'KU' },
      })
    },
  ],
  'committee.saveMemberships': [
    'Udvalgets medlemmer rettet',
    ({ call, committeeId }) =>
      call.committee.saveMemberships({
        committeeId,
        memberships: [
          {
            ...person,
            title: null,
            role: 'member',
            office: 'chair',
            substituteFor: null,
            from: '2026-01-01',
            to: null,
          },
        ],
      }),
  ],
  'committee.membersFromMeeting': [
    'Medlemmer hentet fra et møde',
    ({ call, meetingId }) => call.committee.membersFromMeeting({ meetingId }),
  ],
  'committee.saveTemplates': [
    'Skabeloner rettet',
    async ({ call, committeeId }) => {
      const read = await call.committee.get({ committeeId })
      if (!read.ok) return read
      const templates = read.value.templates.map(({ own: _own, ...template }) => template)
      return call.committee.saveTemplates({
        committeeId,
        templates: templates.map((template) => ({ ...template, label: `${template.label} her` })),
        standingItems: read.value.standingItems,
      })
    },
  ],
  'committee.resetTemplate': [
    'Skabelon sat tilbage',
    ({ call, committeeId }) => call.committee.resetTemplate({ committeeId, kind: 'case' }),
    async (scene) => undoable['committee.saveTemplates']?.[1](scene),
  ],
  'spelling.learn': [
    'Ord føjet til udvalgets egne',
    ({ call, committeeId }) => call.spelling.learn({ committeeId, word: 'ungelegat' }),
  ],
  'spelling.forget': [
    'Ord fjernet fra udvalgets egne',
    ({ call, committeeId }) => call.spelling.forget({ committeeId, word: 'ungelegat' }),
    ({ call, committeeId }) => call.spelling.learn({ committeeId, word: 'ungelegat' }),
  ],
  'meeting.create': [
    'Møde oprettet',
    ({ call, committeeId }) =>
      call.meeting.create({ committeeId, date: '2026-05-05', time: null, place: null }),
  ],
  'meeting.update': [
    'Møde rettet',
    ({ call, meetingId }) =>
      call.meeting.update({ meetingId, date: '2026-03-04', time: '15:00', place: 'Salen', status: 'draft' }),
  ],
  'meeting.cancel': [
    'Møde aflyst',
    ({ call, meetingId }) =>
      call.meeting.cancel({ meetingId, reason: 'Mødet er aflyst på grund af sne.', nextDate: '2026-06-02' }),
  ],
  'meeting.saveParticipants': [
    'Deltagere rettet',
    ({ call, meetingId }) => call.meeting.saveParticipants({ meetingId, participants: [member('Ole Holm')] }),
  ],
  'meeting.saveClock': [
    'Mødets tider rettet',
    ({ call, meetingId }) =>
      call.meeting.saveClock({ meetingId, startedAt: '16:31', endedAt: null, endTime: null, breaks: [] }),
  ],
  'meeting.saveAgendaDue': [
    'Fristen rettet',
    ({ call, meetingId }) => call.meeting.saveAgendaDue({ meetingId, agendaDue: '2026-02-20' }),
  ],
  'meeting.redact': [
    'Tekst overstreget',
    ({ call, meetingId }) => call.meeting.redact({ meetingId, redactions: ['010190-1234'] }),
  ],
  'meeting.showAgain': [
    'Overstregning fjernet',
    ({ call, meetingId }) => call.meeting.showAgain({ meetingId, redactions: ['010190-1234'] }),
    ({ call, meetingId }) => call.meeting.redact({ meetingId, redactions: ['010190-1234'] }),
  ],
  'item.add': [
    'Punkt tilføjet',
    ({ call, meetingId, spareId }) =>
      call.item.add({ meetingId, kind: 'case', title: 'Ny sag', beforeItemId: spareId }),
  ],
  'item.update': [
    'Punkt rettet',
    ({ call, itemId }) =>
      call.item.update({ itemId, title: 'Anden titel', caseNumber: 'S26-1', access: 'closed' }),
  ],
  'item.move': ['Punkt flyttet', ({ call, itemId }) => call.item.move({ itemId, position: 0 })],
  'item.remove': ['Punkt fjernet', ({ call, itemId }) => call.item.remove({ itemId })],
  'item.restore': [
    'Punkt sat tilbage',
    ({ call, spareId }) => call.item.restore({ itemId: spareId }),
    ({ call, spareId }) => call.item.remove({ itemId: spareId }),
  ],
  'item.saveSection': [
    'Tekst rettet',
    ({ call, itemId }) =>
      call.item.saveSection({ itemId, key: 'background', body: rich("Tekst med 'citat', \u0000 og æøå 🏛") }),
  ],
  'item.addSection': [
    'Afsnit tilføjet',
    ({ call, itemId }) => call.item.addSection({ itemId, heading: 'Klima', position: 2 }),
  ],
  'item.addTemplateSection': [
    'Afsnit tilføjet',
    ({ call, itemId }) => call.item.addTemplateSection({ itemId, key: 'summary' }),
    ({ call, itemId }) => call.item.removeSection({ itemId, key: 'summary' }),
  ],
  'item.renameSection': [
    'Afsnit omdøbt',
    ({ call, itemId }) => call.item.renameSection({ itemId, key: 'background', heading: 'Forhistorie' }),
  ],
  'item.removeSection': [
    'Afsnit fjernet',
    ({ call, itemId }) => call.item.removeSection({ itemId, key: 'background' }),
  ],
  'item.saveEntries': [
    'Meddelelser rettet',
    ({ call, announcementsId }) =>
      call.item.saveEntries({
        itemId: announcementsId,
        entries: [{ number: 1, body: rich('Nyt'), attachments: [attachment('Brev')] }],
      }),
  ],
  'item.savePreviousTreatments': [
    'Tidligere behandling rettet',
    ({ call, itemId }) =>
      call.item.savePreviousTreatments({
        itemId,
        previousTreatments: [{ text: 'Udvalget, 3. februar', committee: null, date: null, itemNumber: null }],
      }),
  ],
  'item.saveDecidingBody': [
    'Beslutning i rettet',
    ({ call, itemId }) => call.item.saveDecidingBody({ itemId, decidingBody: 'Byrådet' }),
  ],
  'item.saveRecommendation': [
    'Indstilling rettet',
    ({ call, itemId }) =>
      call.item.saveRecommendation({ itemId, recommendation: recommendation('at a', 'at b') }),
  ],
  'item.saveDecision': [
    'Beslutning rettet',
    ({ call, itemId }) =>
      call.item.saveDecision({
        itemId,
        decision: {
          ...emptyDecision,
          body: rich('Godkendt.'),
          votes: [
            {
              subject: null,
              ballots: [
                { by: 'member', person, value: 'for' },
                { by: 'member', person: { name: 'Ib Skov', party: 'Z' }, value: 'against' },
              ],
            },
          ],
          dissents: [{ person, text: 'Jeg er uenig.' }],
          stop: { person },
        },
      }),
    ({ call, meetingId }) => call.attendance.allPresent({ meetingId }),
  ],
  'item.saveGuests': [
    'Gæster rettet',
    ({ call, itemId }) => call.item.saveGuests({ itemId, guests: [{ name: 'Per Lund', title: null }] }),
  ],
  'item.saveDisqualifications': [
    'Inhabilitet rettet',
    ({ call, itemId }) =>
      call.item.saveDisqualifications({ itemId, disqualifications: [{ person, upheld: true, note: null }] }),
    ({ call, meetingId }) => call.attendance.allPresent({ meetingId }),
  ],
  'find.replace': [
    'Tekst erstattet',
    ({ call, meetingId }) =>
      call.find.replace({
        meetingId,
        query: { text: 'Stien', matchCase: true, wholeWord: true },
        by: 'Vejen',
        only: null,
      }),
    ({ call, itemId }) => call.item.saveSection({ itemId, key: 'background', body: rich('Stien er smal.') }),
  ],
  'versions.restore': [
    'Tidligere tekst sat tilbage',
    async ({ call, itemId }) => {
      const found = await call.versions.ofItem({ itemId })
      const texts = found.ok ? found.value : []
      const versionId = texts.find(({ part }) => part === 'section:background')?.versions[0]?.id ?? 0
      return call.versions.restore({ itemId, versionId })
    },
    async ({ call, itemId }) => {
      await call.item.saveSection({ itemId, key: 'background', body: rich('Første udkast.') })
      await call.item.saveSection({ itemId, key: 'background', body: rich('Andet udkast.') })
    },
  ],
  'item.saveInternalNote': [
    'Intern note rettet',
    ({ call, itemId }) => call.item.saveInternalNote({ itemId, internalNote: rich('Spørg til fristen.') }),
  ],
  'item.saveMarks': [
    'Punktets mærker rettet',
    ({ call, itemId }) =>
      call.item.saveMarks({
        itemId,
        group: 'Sager',
        lateReason: null,
        withdrawn: true,
        publicTitle: 'En sag',
      }),
  ],
  'item.saveHistory': [
    'Sagens forløb rettet',
    ({ call, itemId }) =>
      call.item.saveHistory({
        itemId,
        history: [{ date: '2026-02-03', committee: 'Udvalget', body: rich('Udsat.') }],
      }),
  ],
  'transfer.item': [
    'Punkt sendt videre',
    ({ call, itemId }) => call.transfer.item({ itemId, transfer: 'moved', to: { date: '2026-04-07' } }),
    ({ call, committeeId }) =>
      call.meeting.create({ committeeId, date: '2026-04-07', time: null, place: null }),
  ],
  'attachment.add': [
    'Bilag tilføjet',
    ({ call, itemId }) =>
      call.attachment.add({ itemId, entry: null, title: 'Kort', file: new File(['x'], 'kort.txt') }),
  ],
  'attachment.saveAll': [
    'Bilag rettet',
    ({ call, itemId }) =>
      call.attachment.saveAll({ itemId, entry: null, attachments: [attachment('A'), attachment('B')] }),
  ],
  'attachment.replace': [
    'Bilag erstattet',
    ({ call, itemId }) => call.attachment.replace({ ...first(itemId), file: new File(['y'], 'kort 2.txt') }),
    async (scene) => undoable['attachment.add']?.[1](scene),
  ],
  'attachment.restoreVersion': [
    'Tidligere fil sat tilbage',
    ({ call, itemId }) => call.attachment.restoreVersion({ ...first(itemId), version: 1 }),
    async (scene) => {
      await undoable['attachment.add']?.[1](scene)
      await undoable['attachment.replace']?.[1](scene)
    },
  ],
  'attachment.saveNote': [
    'Note om bilag rettet',
    ({ call, itemId }) => call.attachment.saveNote({ itemId, note: 'Sendes pr. mail' }),
  ],
  'attendance.save': [
    'Fravær rettet',
    ({ call, meetingId }) =>
      call.attendance.save({
        meetingId,
        absences: [{ person, fromItem: 2, toItem: null, leftAt: '17:00', returnedAt: null }],
      }),
    ({ call, meetingId }) => call.attendance.allPresent({ meetingId }),
  ],
  'attendance.allPresent': [
    'Alle sat til stede',
    ({ call, meetingId }) => call.attendance.allPresent({ meetingId }),
  ],
  'attendance.set': [
    'Fremmøde rettet',
    ({ call, meetingId }) => call.attendance.set({ meetingId, person, attendance: 'excused' }),
  ],
  'attendance.leave': [
    'Medlem gået',
    ({ call, meetingId }) => call.attendance.leave({ meetingId, person, beforeItem: 2, at: null }),
    ({ call, meetingId }) => call.attendance.allPresent({ meetingId }),
  ],
  'attendance.arrive': [
    'Medlem kommet',
    ({ call, meetingId }) => call.attendance.arrive({ meetingId, person, beforeItem: 3, at: '17:30' }),
    async ({ call, meetingId }) => {
      await call.attendance.allPresent({ meetingId })
      await call.attendance.leave({ meetingId, person, beforeItem: 2, at: null })
    },
  ],
  'documents.acceptItemSections': [
    'Tekster overtaget fra Word',
    ({ call, itemId }) =>
      call.documents.acceptItemSections({
        itemId,
        sections: [{ key: 'background', body: rich('Fra Word.') }],
      }),
  ],
  'documents.import': [
    'Møde indlæst',
    async (scene) =>
      scene.call.documents.import({
        fileName: 'møde.json',
        content: (await meetingFile(scene)).replaceAll('Nyt bibliotek', 'Nyt teater'),
        replace: true,
      }),
  ],
}

/** Operations that change nothing. */
export const reading = [
  'committee.deletion',
  'program.soundness',
  'program.holidays',
  'program.status',
  'program.backups',
  'program.backUpNow',
  'program.lookInBackup',
  'search.find',
  'search.case',
  'attendance.statistics',
  'attendance.statisticsFile',
  'committee.list',
  'committee.get',
  'committee.year',
  'committee.layouts',
  'meeting.get',
  'meeting.check',
  'meeting.deadline',
  'item.missingSections',
  'transfer.links',
  'suggestions.previousTreatments',
  'suggestions.history',
  'stage.compare',
  'attachment.read',
  'attachment.versions',
  'attachment.health',
  'documents.export',
  'documents.compareImport',
  'documents.forColleague',
  'documents.itemToWord',
  'documents.withAttachments',
  'documents.itemFromWord',
  'documents.excerpts',
  'documents.page',
  'documents.leftOut',
  'spelling.check',
  'spelling.suggest',
  'spelling.words',
  'versions.ofItem',
  'versions.look',
  'versions.open',
  'versions.settle',
  'versions.log',
  'undo.undo',
  'undo.redo',
  'undo.state',
  'changes.follow',
]

/** Operations that are on record and not taken back. */
export const deliberate = ['program.restoreBackup', 'stage.advance', 'stage.send', 'stage.sendSupplementary']
