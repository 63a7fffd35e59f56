import { attachmentFileMissing } from '../../domain/attachments/attachment-file-missing.ts'
import {
  attachmentsWithFile,
  attachmentText,
  type PlacedAttachment,
} from '../../domain/checks/attachment-text.ts'
import { checkMeeting } from '../../domain/checks/check-meeting.ts'
import { closedHistory } from '../../domain/checks/closed-history.ts'
import { lateReasonMissing } from '../../domain/checks/late-reason-missing.ts'
import { redactedElsewhere } from '../../domain/checks/redacted-elsewhere.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { meetingFileSchema } from '../../domain/meeting/meeting-file.ts'
import { ok, type Result } from '../../domain/result.ts'
import { lateItems } from '../../domain/stages/late-items.ts'
import { emptyMandatorySections } from '../../domain/templates/empty-mandatory-sections.ts'
import { anyClosed, caseAround } from '../../store/case-items.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import { earlierItems } from '../../store/earlier-items.ts'
import { hasFile } from '../../store/files.ts'
import type { Readable } from '../../store/handle.ts'
import { redactionsOfCases } from '../../store/redactions.ts'
import { lastSentContent } from '../../store/stages.ts'
import { fileTroubles } from '../attachment/attachment-health.ts'
import { snapshotOf } from '../change-meeting.ts'
import { templatesInForce } from '../committee/templates-in-force.ts'
import type { AppContext } from '../context.ts'
import type { AttachedContent } from '../file-checks/file-checks.ts'

/** What to look at before a document of the meeting leaves the house; with `wait` when every attached file has been read. */
export async function checkStoredMeeting(
  context: AppContext,
  { meetingId, wait }: { meetingId: string; wait: boolean },
): Promise<Result<Finding[]>> {
  const snapshot = snapshotOf(context.store.read, meetingId)
  if (!snapshot.ok) return snapshot
  const { read } = context.store
  const rules = settingsOf(read, snapshot.value.committeeId) ?? undefined
  return ok([
    ...checkMeeting(snapshot.value, rules),
    ...historyFromClosed(read, snapshot.value),
    ...hiddenElsewhere(read, snapshot.value),
    ...filesMissing(context, snapshot.value),
    ...(await inFiles(context, snapshot.value, wait)),
    ...lateReasonMissing(lateOf(read, snapshot.value)),
    ...unfilled(context, snapshot.value),
  ])
}

/** Decisions of closed items in the history of open ones. */
function historyFromClosed(handle: Readable, { items }: MeetingSnapshot): Finding[] {
  return items
    .filter(({ access, history }) => access === 'open' && history.length > 0)
    .flatMap((item) => {
      const around = caseAround(handle, item)
      if (!anyClosed(handle, around)) return []
      const chosen = around.map((id) => ({ id }))
      return closedHistory(item, earlierItems(handle, chosen))
    })
}

/** What other meetings of the items' cases hide, and this one shows. */
function hiddenElsewhere(handle: Readable, { id, items, redactions }: MeetingSnapshot): Finding[] {
  const elsewhere = redactionsOfCases(handle, id)
  if (elsewhere.length === 0) return []
  return items.flatMap((item) =>
    redactedElsewhere(
      item,
      redactions,
      elsewhere.filter(({ itemId }) => itemId === item.id),
    ),
  )
}

/** What stands in the attached files; one that is missing is told of by another check. */
async function inFiles(
  { store, fileChecks }: AppContext,
  { items }: MeetingSnapshot,
  wait: boolean,
): Promise<Finding[]> {
  const placed = items
    .flatMap(attachmentsWithFile)
    .flatMap((one) => contentOf(one).map((content) => ({ one, content })))
    .filter(({ content }) => hasFile(store.folder, content.sha256))
  const found = placed.map(({ content }) => fileChecks.of(content))
  if (wait && found.includes(null)) await fileChecks.settled()
  return placed.flatMap(({ one, content }) => attachmentText(one, fileChecks.of(content)))
}

function contentOf({ attachment: { sha256, fileName } }: PlacedAttachment): AttachedContent[] {
  return sha256 === null ? [] : [{ sha256, fileName: fileName ?? '' }]
}

/** The attachments whose files are missing or damaged. */
function filesMissing({ store }: AppContext, { id, items }: MeetingSnapshot): Finding[] {
  const troubles = fileTroubles(store, id)
  if (troubles.length === 0) return []
  return items.flatMap((item) =>
    attachmentFileMissing(
      item,
      troubles.filter(({ itemId }) => itemId === item.id),
    ),
  )
}

/** The items that are not on the agenda that was sent last; none where no sent agenda is kept. */
function lateOf(handle: Readable, { id, items }: MeetingSnapshot): Item[] {
  const sent = lastSentContent(handle, id)
  return sent === null ? [] : lateItems(meetingFileSchema.parse(JSON.parse(sent)).items, items)
}

/** The mandatory sections of the committee's templates that are empty, while the agenda is in draft. */
function unfilled(context: AppContext, { committeeId, meeting, items }: MeetingSnapshot): Finding[] {
  if (meeting.status !== 'draft') return []
  const { templates } = templatesInForce(context, context.store.read, committeeId)
  return items.flatMap((item) => {
    const template = templates.find(({ kind }) => kind === item.kind)
    return template === undefined ? [] : emptyMandatorySections(item, template)
  })
}
