import type { DecidedOtherwise } from '../../../src-main/contract/transfer.ts'
import type { Clock } from '../../../src-main/domain/attendance/clock-problem.ts'
import type { Decision } from '../../../src-main/domain/meeting/decision.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Attendance } from '../../../src-main/domain/meeting/participant.ts'
import { type Person, personName } from '../../../src-main/domain/meeting/person.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { tellTaken } from '../../state/tell-taken.ts'
import { texts } from '../../words/texts.ts'
import type { Hold } from './hold-context.ts'
import { type ProtocolRecord, withoutRecord } from './rules/records.ts'

const { said, strip, records } = texts.hold

/** A decision as a panel was opened on it, and as it is to be; what came meanwhile stays. */
export interface DecisionChange {
  readonly was: Decision
  readonly decision: Decision
}

/** What is done to a meeting while it is held; each is one operation, true when it was made. */
export function useHoldChanges(attempt: Hold['attempt']) {
  const { api, snapshot } = useSession()
  const meetingId = snapshot.get().id
  const { endTime, startedAt, endedAt, breaks } = useMeeting().meeting
  /** As it is seen, and the change is made on it. */
  const clock: Clock = { endTime, startedAt, endedAt, breaks }

  const decide = (itemId: string, { was, decision }: DecisionChange, words: string) =>
    attempt(() => api.item.saveDecision({ itemId, decision, was, base: snapshot.get().revision }), words)
  const setAttendance = (person: Person, attendance: Attendance | null) =>
    attempt(
      () => api.attendance.set({ meetingId, person: bare(person), attendance }),
      said.attendance(personName(person), strip.cell[attendance ?? 'not-recorded']),
    )
  const saveClock = (change: Partial<Clock>, words: string) =>
    attempt(() => api.meeting.saveClock({ meetingId, ...clock, ...change, was: clock }), words)

  async function removeRecord(item: StoredItem, record: ProtocolRecord): Promise<boolean> {
    const words = records.removed(records[record.kind])
    return attempt(() => {
      const { id: itemId } = item
      const { guests, disqualifications, decision } = withoutRecord(item, record)
      if (record.kind === 'guest') return api.item.saveGuests({ itemId, guests, was: item.guests })
      if (record.kind === 'disqualification')
        return api.item.saveDisqualifications({ itemId, disqualifications, was: item.disqualifications })
      return api.item.saveDecision({ itemId, decision, was: item.decision, base: snapshot.get().revision })
    }, words)
  }

  /** As anywhere in a meeting it is the latest that was done in it, whoever did it: what it was is told, and where. */
  const take = (way: 'undo' | 'redo') =>
    attempt(async () => {
      const answer = await api.undo[way]({ within: meetingId })
      if (!answer.ok) return answer
      tellTaken(way, answer, () => void redo())
      return answer.value.meeting === null ? api.meeting.get({ meetingId }) : ok(answer.value.meeting)
    })
  const redo = () => take('redo')

  return {
    decide,
    setAttendance,
    saveClock,
    removeRecord,
    allPresent: () => attempt(() => api.attendance.allPresent({ meetingId }), said.allPresent),
    /** Stays here with "Udsættes.", and waits for the committee's next meeting; a decision that says something else is refused, or replaced. */
    defer: (itemId: string, decided: DecidedOtherwise) =>
      attempt(async () => {
        const answer = await api.transfer.item({ itemId, transfer: 'deferred', to: { next: true }, decided })
        return answer.ok ? ok(answer.value.meeting) : answer
      }, said.deferred),
    withdraw: ({ id, group, lateReason, publicTitle, withdrawn }: StoredItem) =>
      attempt(
        () => {
          const was = { group, lateReason, publicTitle, withdrawn }
          return api.item.saveMarks({ itemId: id, ...was, withdrawn: !withdrawn, was })
        },
        withdrawn ? said.restored : said.withdrawn,
      ),
    undo: () => take('undo'),
    redo,
  }
}

/** A person as the meeting names her, without what else a participant has. */
export function bare({ name, party }: Person): Person {
  return { name, party }
}
