import { useMemo } from 'react'
import type { Finding } from '../../../src-main/domain/finding.ts'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { meetingContent } from '../../../src-main/domain/meetings/meeting-content.ts'
import { maskedText } from '../../../src-main/domain/redactions/masked-text.ts'
import { placesInMeeting } from '../../../src-main/domain/redactions/redaction-places.ts'
import { redactionRanges } from '../../../src-main/domain/redactions/redaction-ranges.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import type { Session } from '../../state/session.ts'
import { useSession } from '../../state/session-context.ts'
import { type Changes, useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'

const words = texts.checks.done

/** What can be done about findings, and with what is blacked out; each with a way back. */
export interface FindingActions {
  readonly act: (finding: Finding) => Promise<void>
  /** Tells whether it is done. */
  readonly redact: (text: string) => Promise<boolean>
  /** Takes back every redaction that blacks this text out. */
  readonly showAgain: (text: string) => Promise<void>
}

export function useFindingActions(): FindingActions {
  const session = useSession()
  const changes = useChanges()
  return useMemo(() => actionsOf(session, changes), [session, changes])
}

function actionsOf(session: Session, { make, makeReversible }: Changes): FindingActions {
  const { api, snapshot, queue, checkNow } = session

  async function redact(text: string) {
    await queue.flush()
    const { id: meetingId, redactions } = snapshot.get()
    const [found] = placesInMeeting(meetingContent(snapshot.get()), [text])
    const said = found?.count === 0 ? words['redact-nothing'] : words.redact
    const change = () => api.meeting.redact({ meetingId, redactions: [text] })
    const undo = () => api.meeting.showAgain({ meetingId, redactions: [text] })
    const result = redactions.includes(text)
      ? await make(change)
      : await makeReversible({ words: said(maskedText(text)), change, undo })
    await checkNow()
    return result.ok
  }
  async function showAgain(text: string) {
    const { id: meetingId, redactions: all } = snapshot.get()
    const redactions = all.filter((one) => redactionRanges(text, [one]).length > 0)
    if (redactions.length === 0) return
    await makeReversible({
      words: words['show-again'](maskedText(text)),
      change: () => api.meeting.showAgain({ meetingId, redactions }),
      undo: () => api.meeting.redact({ meetingId, redactions }),
    })
    await checkNow()
  }

  async function makeInternal({ where }: Finding, at: { entry: number | null; position: number }) {
    await queue.flush()
    const item = snapshot.get().items.find(({ number }) => number === where.itemNumber)
    const listOf = () => attachmentsAt(snapshot.get(), item?.id, at.entry)
    const meant = listOf()[at.position]
    if (item === undefined || meant === undefined) return
    const save = (access: Attachment['access']): Promise<Result<MeetingSnapshot>> => {
      const was = [...listOf()]
      const attachments = was.map((one, index) => (index === at.position ? { ...one, access } : one))
      return api.attachment.saveAll({ itemId: item.id, entry: at.entry, attachments, was })
    }
    await makeReversible({
      words: words['make-internal'](meant.title ?? meant.fileName ?? ''),
      change: () => save('internal'),
      undo: () => save('public'),
    })
    await checkNow()
  }

  async function act(finding: Finding): Promise<void> {
    const { action } = finding
    if (action === undefined) return
    if (action.do === 'redact') return void (await redact(action.text))
    if (action.do === 'show-again') return showAgain(action.text)
    return makeInternal(finding, action)
  }
  return { act, redact, showAgain }
}

function attachmentsAt(
  { items }: MeetingSnapshot,
  itemId: string | undefined,
  entry: number | null,
): readonly Attachment[] {
  const item = items.find(({ id }) => id === itemId)
  if (entry === null) return item?.attachments ?? []
  return item?.entries.find(({ number }) => number === entry)?.attachments ?? []
}
