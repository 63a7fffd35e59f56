import { useCallback } from 'react'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { useProgram } from '../state/program.ts'
import { goTo } from '../state/route.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useProgramUndo } from '../state/use-program-undo.ts'
import { Trouble } from '../widgets/trouble.tsx'
import { texts } from '../words/texts.ts'
import classes from './shell.module.css'
import { useUndoCommands } from './undo-commands.ts'

export interface RefusedProps {
  readonly refusal: Refusal
  /** Whose meetings the way leads to; null where nobody knows. */
  readonly committeeId?: string | null
}

/** In place of what can't be opened. Where something was undone it may be that which made it, and it can be done again here. */
export function Refused({ refusal, committeeId = null }: RefusedProps) {
  const { api } = useProgram()
  const taking = useProgramUndo()
  useUndoCommands('refused', taking)
  const undone = useAnswer(useCallback(() => api.undo.state(), [api]))?.redo ?? null
  const toMeetings = () => goTo(committeeId === null ? { at: 'start' } : { at: 'committee', committeeId })
  return (
    <main className={classes['page']}>
      <Trouble
        message={refusal.message}
        wayOut={refusal.wayOut}
        actions={[
          { words: texts.meeting.backToMeetings, run: toMeetings },
          ...(undone === null ? [] : [{ words: texts.meeting.redoUndone, run: () => void taking.redo() }]),
        ]}
      />
    </main>
  )
}
