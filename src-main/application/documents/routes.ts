import type { AppContext } from '../context.ts'
import type { Implementing } from '../implementing.ts'
import { noteMade } from '../versions/note-made.ts'

/** The operations on documents in and out; see the contract. */
export function documentsRoutes(os: Implementing, app: AppContext) {
  return {
    import: os.documents.import.handler(async ({ input }) =>
      (await import('./import-document.ts')).importDocument(app, input),
    ),
    compareImport: os.documents.compareImport.handler(async ({ input }) =>
      (await import('./compare-import.ts')).compareImport(app, input),
    ),
    forColleague: os.documents.forColleague.handler(async ({ input }) =>
      noteMade(app, await (await import('./send-meeting.ts')).meetingForColleague(app, input)),
    ),
    export: os.documents.export.handler(async ({ input }) =>
      noteMade(
        app,
        await (await import('./export-document.ts')).exportDocument(app, input),
        `${input.kind} ${input.format} ${input.audience}`,
      ),
    ),
    itemToWord: os.documents.itemToWord.handler(async ({ input }) =>
      noteMade(app, await (await import('./item-to-word.ts')).itemToWord(app, input)),
    ),
    itemFromWord: os.documents.itemFromWord.handler(async ({ input }) =>
      (await import('./item-from-word.ts')).itemFromWord(app, input),
    ),
    acceptItemSections: os.documents.acceptItemSections.handler(async ({ input }) =>
      (await import('./accept-item-sections.ts')).acceptItemSections(app, input),
    ),
    withAttachments: os.documents.withAttachments.handler(async ({ input }) =>
      noteMade(app, await (await import('./with-attachments.ts')).agendaWithAttachments(app, input)),
    ),
    excerpts: os.documents.excerpts.handler(async ({ input }) =>
      noteMade(app, await (await import('./export-excerpts.ts')).exportExcerpts(app, input)),
    ),
    page: os.documents.page.handler(async ({ input }) =>
      (await import('./page.ts')).documentPage(app, input),
    ),
    leftOut: os.documents.leftOut.handler(async ({ input }) =>
      (await import('./left-out.ts')).leftOutOf(app, input),
    ),
  }
}
