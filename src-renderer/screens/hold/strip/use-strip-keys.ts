import type { KeyboardEvent } from 'react'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { useHold } from '../hold-context.ts'
import { focusDecision, moveFocus } from '../move-focus.ts'
import { bare, useHoldChanges } from '../use-hold-changes.ts'
import { keyName } from '../use-hold-keys.ts'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The keys on a member in the strip. What is not a key of the strip goes on to the screen. */
export function useStripKeys(members: readonly Participant[]) {
  const { attempt, open } = useHold()
  const changes = useHoldChanges(attempt)

  function actionOf(name: string, member: Participant): (() => void) | undefined {
    const person = bare(member)
    const actions: Readonly<Record<string, () => void>> = {
      f: () => void changes.setAttendance(person, 'excused'),
      x: () => void changes.setAttendance(person, 'absent'),
      t: () => void changes.setAttendance(person, 'present'),
      Delete: () => void changes.setAttendance(person, null),
      s: () => open({ kind: 'substitute', person }),
      g: () => open({ kind: 'passage', coming: false, person }),
      m: () => open({ kind: 'passage', coming: true, person }),
      i: () => open({ kind: 'disqualify', person }),
      Enter: focusDecision,
      Escape: focusDecision,
    }
    return actions[name]
  }

  return (event: KeyboardEvent, at: number): void => {
    const member = members[at]
    const name = keyName(event)
    const step = steps[name]
    const action = member === undefined ? undefined : actionOf(name, member)
    if (step !== undefined) moveFocus(event.currentTarget, '[data-strip]', '[data-member]', step)
    else if (action !== undefined) action()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}
