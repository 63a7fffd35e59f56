import { implement, ORPCError } from '@orpc/server'
import { contract } from '../contract/index.ts'
import { addAttachment } from './attachment/add-attachment.ts'
import { attachmentHealth } from './attachment/attachment-health.ts'
import { listVersions, restoreVersion } from './attachment/attachment-versions.ts'
import { readAttachment } from './attachment/read-attachment.ts'
import { replaceAttachment } from './attachment/replace-attachment.ts'
import { saveAttachmentNote } from './attachment/save-attachment-note.ts'
import { saveAttachments } from './attachment/save-attachments.ts'
import { everybodyPresent } from './attendance/everybody-present.ts'
import { arrive, leave } from './attendance/pass.ts'
import { saveAbsences } from './attendance/save-absences.ts'
import { saveClock } from './attendance/save-clock.ts'
import { setOneAttendance } from './attendance/set-one-attendance.ts'
import { statisticsFile, statisticsOf } from './attendance/statistics.ts'
import { createCommittee } from './committee/create-committee.ts'
import { getCommittee } from './committee/get-committee.ts'
import { listCommitteeLines } from './committee/list-committees.ts'
import { membersFromMeeting } from './committee/members-from-meeting.ts'
import { renameCommittee } from './committee/rename-committee.ts'
import { resetTemplate } from './committee/reset-template.ts'
import { saveMemberships } from './committee/save-memberships.ts'
import { saveSettings } from './committee/save-settings.ts'
import { saveTemplates } from './committee/save-templates.ts'
import type { AppContext } from './context.ts'
import { logError } from './error-log.ts'
import { addItem } from './item/add-item.ts'
import { addSection } from './item/add-section.ts'
import { addTemplateSection } from './item/add-template-section.ts'
import { missingSectionsOf } from './item/missing-sections.ts'
import { moveItem } from './item/move-item.ts'
import { removeItem } from './item/remove-item.ts'
import { removeSection } from './item/remove-section.ts'
import { renameSection } from './item/rename-section.ts'
import { restoreItem } from './item/restore-item.ts'
import { saveDecidingBody } from './item/save-deciding-body.ts'
import { saveDecision } from './item/save-decision.ts'
import { saveDisqualifications } from './item/save-disqualifications.ts'
import { saveEntries } from './item/save-entries.ts'
import { saveGuests } from './item/save-guests.ts'
import { saveHistory } from './item/save-history.ts'
import { saveInternalNote } from './item/save-internal-note.ts'
import { saveMarks } from './item/save-marks.ts'
import { savePreviousTreatments } from './item/save-previous-treatments.ts'
import { saveRecommendation } from './item/save-recommendation.ts'
import { saveSection } from './item/save-section.ts'
import { updateItem } from './item/update-item.ts'
import { cancelMeeting } from './meeting/cancel-meeting.ts'
import { createMeeting } from './meeting/create-meeting.ts'
import { getMeeting } from './meeting/get-meeting.ts'
import { saveParticipants } from './meeting/save-participants.ts'
import { saveRedactions } from './meeting/save-redactions.ts'
import { updateMeeting } from './meeting/update-meeting.ts'
import { createSample } from './program/create-sample.ts'
import { programStatus } from './program/program-status.ts'
import { soundness } from './program/soundness.ts'
import { forgetWord, learnWord, wordsOf } from './spelling/own-words.ts'
import { advanceStage, sendAgenda } from './stage/advance-stage.ts'
import { compareWithSent } from './stage/compare-with-sent.ts'
import { saveAgendaDue } from './stage/save-agenda-due.ts'
import { sendSupplementary } from './stage/send-supplementary.ts'
import { suggestHistory, suggestTreatments } from './suggestions/suggest.ts'
import { followLinks } from './transfer/follow-links.ts'
import { transferItem } from './transfer/transfer-item.ts'
import { asOperation } from './undo/running-operation.ts'
import { undoChange, undoState } from './undo/undo-change.ts'
import { noteMade } from './versions/note-made.ts'

/**
 * Answers are not checked on their way out: they are ours, typed, and every stored text has passed the gate on reading.
 * Checking them again took longer than all the rest, and the longer the bigger the meeting.
 */
const contractToImplement = implement(contract).$config({ initialOutputValidationIndex: Number.NaN })

/** The contract's operations over one open application; a bug is logged, and the answer carries its id. */
export function routerFor(app: AppContext) {
  const os = contractToImplement.use(async ({ next, path }, input) => {
    const { count } = app.store.commits
    try {
      return await asOperation(app, { path, input }, () => next())
    } catch (error) {
      if (error instanceof ORPCError && error.status < 500) throw error
      throw bug(logError(app.store.folder, path.join('.'), error))
    } finally {
      app.changes.tell(count)
      app.searchUpkeep.nudge()
    }
  })
  return os.router({
    program: {
      status: os.program.status.handler(() => programStatus(app)),
      soundness: os.program.soundness.handler(() => soundness(app)),
      backups: os.program.backups.handler(async () =>
        (await import('./program/list-backups.ts')).listBackups(app),
      ),
      backUpNow: os.program.backUpNow.handler(async () =>
        (await import('./program/back-up-now.ts')).backUpNow(app),
      ),
      lookInBackup: os.program.lookInBackup.handler(async ({ input }) =>
        (await import('./program/look-in-backup.ts')).lookInBackup(app, input),
      ),
      restoreBackup: os.program.restoreBackup.handler(async ({ input }) =>
        (await import('./program/restore-backup.ts')).restoreBackup(app, input),
      ),
      createSample: os.program.createSample.handler(() => createSample(app)),
    },
    committee: {
      year: os.committee.year.handler(async ({ input }) =>
        (await import('./stage/year-of.ts')).yearOf(app, input),
      ),
      list: os.committee.list.handler(({ input }) => listCommitteeLines(app, input)),
      create: os.committee.create.handler(({ input }) => createCommittee(app, input)),
      get: os.committee.get.handler(({ input }) => getCommittee(app, input)),
      rename: os.committee.rename.handler(({ input }) => renameCommittee(app, input)),
      layouts: os.committee.layouts.handler(async () =>
        (await import('./committee/finished-layouts.ts')).finishedLayouts(app),
      ),
      saveSettings: os.committee.saveSettings.handler(({ input }) => saveSettings(app, input)),
      saveMemberships: os.committee.saveMemberships.handler(({ input }) => saveMemberships(app, input)),
      membersFromMeeting: os.committee.membersFromMeeting.handler(({ input }) =>
        membersFromMeeting(app, input),
      ),
      saveTemplates: os.committee.saveTemplates.handler(({ input }) => saveTemplates(app, input)),
      resetTemplate: os.committee.resetTemplate.handler(({ input }) => resetTemplate(app, input)),
    },
    meeting: {
      get: os.meeting.get.handler(({ input }) => getMeeting(app, input)),
      create: os.meeting.create.handler(({ input }) => createMeeting(app, input)),
      update: os.meeting.update.handler(({ input }) => updateMeeting(app, input)),
      cancel: os.meeting.cancel.handler(({ input }) => cancelMeeting(app, input)),
      saveAgendaDue: os.meeting.saveAgendaDue.handler(({ input }) => saveAgendaDue(app, input)),
      deadline: os.meeting.deadline.handler(async ({ input }) =>
        (await import('./stage/deadline-of.ts')).meetingDeadline(app, input),
      ),
      saveParticipants: os.meeting.saveParticipants.handler(({ input }) => saveParticipants(app, input)),
      saveClock: os.meeting.saveClock.handler(({ input }) => saveClock(app, input)),
      saveRedactions: os.meeting.saveRedactions.handler(({ input }) => saveRedactions(app, input)),
      check: os.meeting.check.handler(async ({ input }) =>
        (await import('./meeting/check-meeting.ts')).checkStoredMeeting(app, input),
      ),
    },
    item: {
      add: os.item.add.handler(({ input }) => addItem(app, input)),
      update: os.item.update.handler(({ input }) => updateItem(app, input)),
      move: os.item.move.handler(({ input }) => moveItem(app, input)),
      remove: os.item.remove.handler(({ input }) => removeItem(app, input)),
      restore: os.item.restore.handler(({ input }) => restoreItem(app, input)),
      saveSection: os.item.saveSection.handler(({ input }) => saveSection(app, input)),
      addSection: os.item.addSection.handler(({ input }) => addSection(app, input)),
      missingSections: os.item.missingSections.handler(({ input }) => missingSectionsOf(app, input)),
      addTemplateSection: os.item.addTemplateSection.handler(({ input }) => addTemplateSection(app, input)),
      renameSection: os.item.renameSection.handler(({ input }) => renameSection(app, input)),
      removeSection: os.item.removeSection.handler(({ input }) => removeSection(app, input)),
      saveEntries: os.item.saveEntries.handler(({ input }) => saveEntries(app, input)),
      savePreviousTreatments: os.item.savePreviousTreatments.handler(({ input }) =>
        savePreviousTreatments(app, input),
      ),
      saveDecidingBody: os.item.saveDecidingBody.handler(({ input }) => saveDecidingBody(app, input)),
      saveRecommendation: os.item.saveRecommendation.handler(({ input }) => saveRecommendation(app, input)),
      saveDecision: os.item.saveDecision.handler(({ input }) => saveDecision(app, input)),
      saveGuests: os.item.saveGuests.handler(({ input }) => saveGuests(app, input)),
      saveDisqualifications: os.item.saveDisqualifications.handler(({ input }) =>
        saveDisqualifications(app, input),
      ),
      saveInternalNote: os.item.saveInternalNote.handler(({ input }) => saveInternalNote(app, input)),
      saveMarks: os.item.saveMarks.handler(({ input }) => saveMarks(app, input)),
      saveHistory: os.item.saveHistory.handler(({ input }) => saveHistory(app, input)),
    },
    attendance: {
      save: os.attendance.save.handler(({ input }) => saveAbsences(app, input)),
      allPresent: os.attendance.allPresent.handler(({ input }) => everybodyPresent(app, input)),
      set: os.attendance.set.handler(({ input }) => setOneAttendance(app, input)),
      leave: os.attendance.leave.handler(({ input }) => leave(app, input)),
      arrive: os.attendance.arrive.handler(({ input }) => arrive(app, input)),
      statistics: os.attendance.statistics.handler(({ input }) => statisticsOf(app, input)),
      statisticsFile: os.attendance.statisticsFile.handler(({ input }) => statisticsFile(app, input)),
    },
    stage: {
      advance: os.stage.advance.handler(({ input }) => advanceStage(app, input)),
      send: os.stage.send.handler(({ input }) => sendAgenda(app, input)),
      sendSupplementary: os.stage.sendSupplementary.handler(({ input }) => sendSupplementary(app, input)),
      compare: os.stage.compare.handler(({ input }) => compareWithSent(app, input)),
    },
    transfer: {
      item: os.transfer.item.handler(({ input }) => transferItem(app, input)),
      links: os.transfer.links.handler(({ input }) => followLinks(app, input)),
    },
    suggestions: {
      previousTreatments: os.suggestions.previousTreatments.handler(({ input }) =>
        suggestTreatments(app, input),
      ),
      history: os.suggestions.history.handler(({ input }) => suggestHistory(app, input)),
    },
    search: {
      find: os.search.find.handler(async ({ input }) =>
        (await import('./search/find-items.ts')).findItems(app, input),
      ),
      case: os.search.case.handler(async ({ input }) =>
        (await import('./search/life-of-case.ts')).lifeOfCase(app, input),
      ),
    },
    spelling: {
      check: os.spelling.check.handler(async ({ input }) =>
        (await import('./spelling/check-words.ts')).checkWords(app, input),
      ),
      suggest: os.spelling.suggest.handler(({ input }) => app.spelling.suggest(input.word)),
      words: os.spelling.words.handler(({ input }) => wordsOf(app, input)),
      learn: os.spelling.learn.handler(({ input }) => learnWord(app, input)),
      forget: os.spelling.forget.handler(({ input }) => forgetWord(app, input)),
    },
    versions: {
      ofItem: os.versions.ofItem.handler(async ({ input }) =>
        (await import('./versions/versions-of-item.ts')).versionsOfItem(app, input),
      ),
      look: os.versions.look.handler(async ({ input }) =>
        (await import('./versions/look-at-version.ts')).lookAtVersion(app, input),
      ),
      restore: os.versions.restore.handler(async ({ input }) =>
        (await import('./versions/restore-version.ts')).restoreVersion(app, input),
      ),
      open: os.versions.open.handler(async ({ input }) =>
        (await import('./versions/open-versions.ts')).openVersions(app, input),
      ),
      settle: os.versions.settle.handler(async ({ input }) =>
        (await import('./versions/open-versions.ts')).settleVersions(app, input),
      ),
      log: os.versions.log.handler(async ({ input }) =>
        (await import('./versions/meeting-log.ts')).meetingLog(app, input),
      ),
    },
    find: {
      replace: os.find.replace.handler(async ({ input }) =>
        (await import('./find/replace-in-meeting.ts')).replaceInMeeting(app, input),
      ),
    },
    undo: {
      undo: os.undo.undo.handler(() => undoChange(app, 'undo')),
      redo: os.undo.redo.handler(() => undoChange(app, 'redo')),
      state: os.undo.state.handler(() => undoState(app)),
    },
    changes: {
      follow: os.changes.follow.handler(({ signal }) => app.changes.follow(signal)),
    },
    attachment: {
      add: os.attachment.add.handler(({ input }) => addAttachment(app, input)),
      saveAll: os.attachment.saveAll.handler(({ input }) => saveAttachments(app, input)),
      saveNote: os.attachment.saveNote.handler(({ input }) => saveAttachmentNote(app, input)),
      replace: os.attachment.replace.handler(({ input }) => replaceAttachment(app, input)),
      versions: os.attachment.versions.handler(({ input }) => listVersions(app, input)),
      restoreVersion: os.attachment.restoreVersion.handler(({ input }) => restoreVersion(app, input)),
      health: os.attachment.health.handler(({ input }) => attachmentHealth(app, input)),
      read: os.attachment.read.handler(({ input }) => readAttachment(app, input)),
    },
    documents: {
      import: os.documents.import.handler(async ({ input }) =>
        (await import('./documents/import-document.ts')).importDocument(app, input),
      ),
      compareImport: os.documents.compareImport.handler(async ({ input }) =>
        (await import('./documents/compare-import.ts')).compareImport(app, input),
      ),
      forColleague: os.documents.forColleague.handler(async ({ input }) =>
        noteMade(app, await (await import('./documents/send-meeting.ts')).meetingForColleague(app, input)),
      ),
      export: os.documents.export.handler(async ({ input }) =>
        noteMade(
          app,
          await (await import('./documents/export-document.ts')).exportDocument(app, input),
          `${input.kind} ${input.format} ${input.audience}`,
        ),
      ),
      itemToWord: os.documents.itemToWord.handler(async ({ input }) =>
        noteMade(app, await (await import('./documents/item-to-word.ts')).itemToWord(app, input)),
      ),
      itemFromWord: os.documents.itemFromWord.handler(async ({ input }) =>
        (await import('./documents/item-from-word.ts')).itemFromWord(app, input),
      ),
      acceptItemSections: os.documents.acceptItemSections.handler(async ({ input }) =>
        (await import('./documents/accept-item-sections.ts')).acceptItemSections(app, input),
      ),
      withAttachments: os.documents.withAttachments.handler(async ({ input }) =>
        noteMade(
          app,
          await (await import('./documents/with-attachments.ts')).agendaWithAttachments(app, input),
        ),
      ),
      excerpts: os.documents.excerpts.handler(async ({ input }) =>
        noteMade(app, await (await import('./documents/export-excerpts.ts')).exportExcerpts(app, input)),
      ),
      page: os.documents.page.handler(async ({ input }) =>
        (await import('./documents/page.ts')).documentPage(app, input),
      ),
      leftOut: os.documents.leftOut.handler(async ({ input }) =>
        (await import('./documents/left-out.ts')).leftOutOf(app, input),
      ),
    },
  })
}

/** The router of an application, as doors serve it. */
export type AppRouter = ReturnType<typeof routerFor>

function bug(id: string) {
  return new ORPCError('INTERNAL_SERVER_ERROR', {
    message: `Der skete en fejl i programmet. Det, der er gemt, er uskadt. Fejlen er skrevet i loggen med nummer ${id}.`,
    data: { id },
  })
}
