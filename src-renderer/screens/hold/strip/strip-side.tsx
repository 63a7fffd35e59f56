import { attendanceSentences } from '../../../../src-main/domain/attendance/attendance-sentences.ts'
import type { Quorum } from '../../../../src-main/domain/attendance/quorum-at.ts'
import type { MeetingSnapshot } from '../../../../src-main/domain/meeting/meeting.ts'
import { personName } from '../../../../src-main/domain/meeting/person.ts'
import { useMeeting } from '../../../state/session-context.ts'
import { SignalIcon } from '../../../widgets/signal-icon.tsx'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { type CellState, cellsOf, stripMembers } from '../rules/strip-shape.ts'
import classes from './strip.module.css'

const words = texts.hold.strip

/** What follows from the attendance: quorum under this item, who is not there and why, and the sentences of the minutes. */
export function StripSide() {
  const meeting = useMeeting()
  const { attendance, item } = useHold()
  const { quorum, notPresent } = attendance
  const sentences = attendanceSentences(meeting.absences)
  const states = legendOf(meeting)
  return (
    <div className={classes['side']}>
      <p className={classes['quorum']} role="status" data-quorum={String(quorum.quorate)}>
        <SignalIcon signal={quorum.quorate === null ? 'note' : quorum.quorate ? 'good' : 'notice'} />
        <span>{quorumLine(quorum)}</span>
      </p>
      {quorum.quorate !== null && (
        <p className={classes['facts']}>
          {notPresent.length === 0 ? (
            words.everybody
          ) : (
            <>
              <strong>{words.notPresent(item.number)}:</strong>{' '}
              {notPresent
                .map(({ participant, why }) => `${personName(participant)}, ${words.cell[why]}`)
                .join('; ')}
            </>
          )}
        </p>
      )}
      {states.length > 0 && (
        <p className={classes['legend']} aria-hidden>
          {states.map((state) => (
            <span key={state}>
              <span className={classes['sign']} data-state={state} /> {words.cell[state]}
            </span>
          ))}
        </p>
      )}
      {sentences.length > 0 && (
        <p className={classes['facts']} data-sentences>
          <strong>{words.sentences}:</strong> {sentences.join(' ')}
        </p>
      )}
    </div>
  )
}

/** The signs that stand in the strip beside the dot, and want a word. */
function legendOf({ participants, absences, items }: MeetingSnapshot): CellState[] {
  const inStrip = new Set(
    stripMembers(participants)
      .filter(({ attendance }) => attendance === 'present' || attendance === null)
      .flatMap((member) => cellsOf(member, { participants, absences }, items)),
  )
  return (['out', 'disqualified', 'not-recorded'] as const).filter((state) => inStrip.has(state))
}

function quorumLine({ present, members, needed, quorate }: Quorum): string {
  if (quorate === null) return `${words.notRecorded}. ${words.notRecordedKey}`
  return `${words.present(present, members)}, ${quorate ? words.quorate(needed) : words.notQuorate(needed)}`
}
