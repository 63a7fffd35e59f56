import { useMemo } from 'react'
import type { Finding } from '../../../src-main/domain/finding.ts'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { redactionRanges } from '../../../src-main/domain/redactions/redaction-ranges.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import type { Session } from '../../state/session.ts'
import { useSession } from '../../state/session-context.ts'
import { type Changes, useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'
import { maskedText } from './masked-text.ts'

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

function actionsOf(session: Session, { makeReversible }: Changes): FindingActions {
  const { api, snapshot, queue, checkNow } = session

  type Edit = (all: readonly string[]) => readonly string[]
  async function saveRedactions(said: string, edit: Edit, back: (before: readonly string[]) => Edit) {
    const meetingId = snapshot.get().id
    let before: readonly string[] = []
    const save = (change: Edit) =>
      api.meeting.saveRedactions({ meetingId, redactions: [...change(snapshot.get().redactions)] })
    const result = await makeReversible({
      words: said,
      change: () => {
        before = snapshot.get().redactions
        return save(edit)
      },
      undo: () => save(back(before)),
    })
    await checkNow()
    return result.ok
  }
  const redact = (text: string) =>
    saveRedactions(
      words.redact(maskedText(text)),
      (all) => [...all, text],
      (before) => (all) => all.filter((one) => one !== text || before.includes(one)),
    )
  const showAgain = async (text: string) => {
    const hides = (one: string) => redactionRanges(text, [one]).length > 0
    await saveRedactions(
      words['show-again'](maskedText(text)),
      (all) => all.filter((one) => !hides(one)),
      (before) => (all) => [...new Set([...before.filter((one) => hides(one) || all.includes(one)), ...all])],
    )
  }

  async function makeInternal({ where }: Finding, at: { entry: number | null; position: number }) {
    await queue.flush()
    const item = snapshot.get().items.find(({ number }) => number === where.itemNumber)
    const listOf = () => attachmentsAt(snapshot.get(), item?.id, at.entry)
    const meant = listOf()[at.position]
    if (item === undefined || meant === undefined) return
    const save = (access: Attachment['access']): Promise<Result<MeetingSnapshot>> =>
      api.attachment.saveAll({
        itemId: item.id,
        entry: at.entry,
        attachments: listOf().map((one, index) => (index === at.position ? { ...one, access } : one)),
      })
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
