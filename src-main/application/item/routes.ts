import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { addItem } from './add-item.ts'
import { addSection } from './add-section.ts'
import { addTemplateSection } from './add-template-section.ts'
import { missingSectionsOf } from './missing-sections.ts'
import { moveItem } from './move-item.ts'
import { removeItem } from './remove-item.ts'
import { removeSection } from './remove-section.ts'
import { renameSection } from './rename-section.ts'
import { restoreItem } from './restore-item.ts'
import { saveDecidingBody } from './save-deciding-body.ts'
import { saveDecision } from './save-decision.ts'
import { saveDisqualifications } from './save-disqualifications.ts'
import { saveEntries } from './save-entries.ts'
import { saveGuests } from './save-guests.ts'
import { saveHistory } from './save-history.ts'
import { saveInternalNote } from './save-internal-note.ts'
import { saveMarks } from './save-marks.ts'
import { savePreviousTreatments } from './save-previous-treatments.ts'
import { saveRecommendation } from './save-recommendation.ts'
import { saveSection } from './save-section.ts'
import { updateItem } from './update-item.ts'

/** The operations on items (punkter); see the contract. */
export function itemRoutes(os: Implementing, app: AppContext) {
  return {
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
  }
}
