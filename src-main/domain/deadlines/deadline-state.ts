import { type Said, say } from '../told/say.ts'
import { daysBetween } from './day.ts'

/** Where a deadline stands, and the line that says it. */
export interface DeadlineState {
  readonly state: 'open' | 'due-today' | 'missed' | 'sent-in-time' | 'sent-late'
  readonly message: Said
}

/**
 * Where the deadline of an agenda stands: `sentOn` is the day the agenda was sent, null while it is not. A missed one
 * does not stop an item from being decided, but the agenda must then say that it was missed and why the item cannot wait.
 */
export function deadlineState(
  deadline: string,
  { sentOn, today }: { readonly sentOn: string | null; readonly today: string },
): DeadlineState {
  const left = daysBetween(sentOn ?? today, deadline)
  if (sentOn !== null) return sent(left)
  if (left > 0) return { state: 'open', message: open(left) }
  if (left === 0)
    return { state: 'due-today', message: say('deadline-today', 'Dagsordenen skal udsendes senest i dag.') }
  return { state: 'missed', message: missed(-left) }
}

function sent(left: number): DeadlineState {
  if (left >= 0)
    return { state: 'sent-in-time', message: say('deadline-kept', 'Dagsordenen er udsendt inden fristen.') }
  return { state: 'sent-late', message: late(-left) }
}

function open(count: number): Said {
  return say('deadline-open', `Dagsordenen skal udsendes senest om ${days(count)}.`, { days: count })
}

function missed(count: number): Said {
  return say('deadline-missed', `Fristen for udsendelse er overskredet med ${days(count)}.`, { days: count })
}

function late(count: number): Said {
  return say('deadline-late', `Dagsordenen er udsendt ${days(count)} efter fristen.`, { days: count })
}

function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dage`
}
