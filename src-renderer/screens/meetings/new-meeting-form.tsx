import { useState } from 'react'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { goTo } from '../../state/route.ts'
import { texts } from '../../words/texts.ts'
import { agendaFocus } from '../meeting/use-agenda-focus.ts'
import { MeetingForm, type MeetingPlan } from './meeting-form.tsx'

export interface NewMeetingFormProps {
  readonly committeeId: string
  readonly plan: MeetingPlan | null
  readonly onCancel: () => void
}

/** Makes a meeting and opens it; what is written while it is being made corrects the one that was made. */
export function NewMeetingForm({ committeeId, plan, onCancel }: NewMeetingFormProps) {
  const { api, readCommittees } = useProgram()
  const [made, setMade] = useState<MeetingSnapshot | null>(null)

  async function save(next: MeetingPlan): Promise<MeetingSnapshot | null> {
    const result = await (made === null
      ? api.meeting.create({ committeeId, ...next })
      : api.meeting.update({ meetingId: made.id, status: made.meeting.status, ...next })
    ).catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    if (!result.ok) {
      showRefusal(result.refusal)
      return null
    }
    setMade(result.value)
    await readCommittees()
    return result.value
  }
  function open({ id }: MeetingSnapshot) {
    agendaFocus.set({ meetingId: id })
    goTo({ at: 'meeting', meetingId: id, part: null })
  }
  return (
    <MeetingForm
      plan={plan}
      saveWords={made === null ? texts.meeting.form.create : texts.common.save}
      onSave={save}
      onDone={open}
      onCancel={onCancel}
    />
  )
}
