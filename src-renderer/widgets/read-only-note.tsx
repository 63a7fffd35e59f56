import { useMeeting } from '../state/session-context.ts'
import { useReadOnly } from '../state/use-read-only.ts'
import { texts } from '../words/texts.ts'
import classes from './state.module.css'

/** Why nothing can be changed here; nothing where it can. */
export function ReadOnlyNote() {
  const words = useReadOnlyWords()
  return words === null ? null : <p className={classes['readOnly']}>{words}</p>
}

/** Why the open meeting cannot be changed, in words; null where it can. */
export function useReadOnlyWords(): string | null {
  const { status } = useMeeting().meeting
  if (!useReadOnly()) return null
  return status === 'cancelled' ? texts.item.cancelled : texts.item.readOnly(texts.meeting.status[status])
}
