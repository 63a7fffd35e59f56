import { openBreak } from '../../../src-main/domain/attendance/clock-problem.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { goTo } from '../../state/route.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'
import type { Hold, Panel } from './hold-context.ts'
import { keyLines } from './key-lines.ts'
import { focusStrip, focusWhereLost } from './move-focus.ts'
import { clockOf, toggleBreak } from './rules/clock.ts'
import type { DecisionForm } from './rules/decision-rows.ts'
import { nextItem } from './rules/next-item.ts'
import { useHoldChanges } from './use-hold-changes.ts'
import { useHoldCommands } from './use-hold-commands.ts'
import { type HoldKeys, useHoldKeys } from './use-hold-keys.ts'
import { end } from './use-place.ts'

const words = texts.hold

export interface HeldKeysOptions
  extends Pick<Hold, 'open' | 'close' | 'go' | 'attempt' | 'say' | 'panel' | 'refusal'> {
  readonly item: StoredItem | undefined
  /** The items as they are walked through, with the one that is shown. */
  readonly items: readonly StoredItem[]
  /** Whether it is no longer on the agenda: letters then do nothing, they may be a text that was begun in it. */
  readonly gone: boolean
  readonly place: string
  readonly form: DecisionForm
  readonly setForm: (form: DecisionForm) => void
}

/** The keys of the whole screen, and the two steps at its end. */
export function useHeldKeys({ item, items, gone, place, panel, form, refusal, ...screen }: HeldKeysOptions) {
  const { queue, api } = useSession()
  const meeting = useMeeting()
  const changes = useHoldChanges(screen.attempt)
  const { startedAt, breaks, endedAt, status } = meeting.meeting
  const leave = () => goTo({ at: 'meeting', meetingId: meeting.id, part: null })

  // The screen moves with the key, and what follows is written in the next item; what can't be saved is told of there.
  function saveAndNext() {
    if (item === undefined || place === end) return
    void queue.flush()
    screen.go(nextItem(items, item.id)?.id ?? end)
  }
  function step(by: number) {
    const at = place === end ? items.length : items.findIndex(({ id }) => id === place)
    const other = items[at + by]
    if (other !== undefined) screen.go(other.id)
    else if (by > 0) screen.go(end)
  }
  function toggleForm() {
    const points = item?.recommendation?.points.length ?? 0
    if (points === 0) return screen.say(words.item.onePoint)
    if (form === 'points' && (item?.decision?.points.length ?? 0) > 0)
      return screen.say(words.item.pointsDecided)
    screen.setForm(form === 'points' ? 'whole' : 'points')
  }
  async function adjourn() {
    const now = clockOf(new Date())
    const clock = {
      endedAt: now,
      breaks: openBreak(breaks) === undefined ? breaks : toggleBreak(breaks, now),
    }
    if (endedAt === null && !(await changes.saveClock(clock, words.clock.said.ended))) return
    screen.go(end)
    if (status === 'sent')
      await screen.attempt(() => api.stage.advance({ meetingId: meeting.id, to: 'held' }))
  }
  async function writeMinutes() {
    if (status === 'sent')
      await screen.attempt(() => api.stage.advance({ meetingId: meeting.id, to: 'held' }))
    const done =
      status === 'minutes-draft' ||
      (await screen.attempt(() => api.stage.advance({ meetingId: meeting.id, to: 'minutes-draft' })))
    if (done) leave()
  }
  const open = (next: Panel) => () => screen.open(next)
  const begin = () => void changes.saveClock({ startedAt: clockOf(new Date()) }, words.clock.said.begun)
  const pause = () =>
    void changes.saveClock(
      { breaks: toggleBreak(breaks, clockOf(new Date())) },
      openBreak(breaks) === undefined ? words.clock.said.pause : words.clock.said.resumed,
    )

  const steps: HoldKeys = {
    'mod+ArrowUp': () => step(-1),
    'mod+ArrowDown': () => step(1),
    ArrowDown: focusWhereLost,
    ArrowUp: focusWhereLost,
    Escape: leave,
  }
  const anywhere: HoldKeys = {
    ...steps,
    a: () => void changes.allPresent(),
    f: focusStrip,
    k: startedAt === null ? begin : open({ kind: 'clock' }),
    p: pause,
    j: open({ kind: 'jump' }),
    // One key too many must not end a meeting: the first leads to the overview, where the second adjourns.
    h: () => (place === end ? void adjourn() : screen.go(end)),
    'mod+z': () => void changes.undo(),
    'mod+shift+z': () => void changes.redo(),
    'mod+y': () => void changes.redo(),
  }
  const onItem: HoldKeys =
    item === undefined || place === end
      ? {}
      : {
          'mod+Enter': saveAndNext,
          s: toggleForm,
          v: open({ kind: 'vote', at: null }),
          d: open({ kind: 'dissent', at: null }),
          z: open({ kind: 'stop' }),
          i: open({ kind: 'disqualify', person: null }),
          g: open({ kind: 'passage', coming: false, person: null }),
          m: open({ kind: 'passage', coming: true, person: null }),
          y: open({ kind: 'guests' }),
          n: open({ kind: 'late' }),
          // The second press is the answer to what the first was told.
          u: () => void changes.defer(item.id, refusal?.code === 'transfer-decided' ? 'replace' : 'refuse'),
          o: () => void changes.withdraw(item),
        }
  const keys = gone ? { ...steps, 'mod+Enter': saveAndNext } : { ...anywhere, ...onItem }
  const state = { begun: startedAt !== null, paused: openBreak(breaks) !== undefined }
  useHoldKeys(panel === null ? keys : { Escape: screen.close })
  useHoldCommands(panel === null ? keys : {}, keyLines(gone ? 'gone' : place === end ? 'end' : 'item', state))
  return { adjourn: () => void adjourn(), writeMinutes: () => void writeMinutes(), saveAndNext }
}
