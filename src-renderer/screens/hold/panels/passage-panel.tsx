import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { isPresentAt } from '../../../../src-main/domain/attendance/item-room.ts'
import type { Person } from '../../../../src-main/domain/meeting/person.ts'
import { personName } from '../../../../src-main/domain/meeting/person.ts'
import { useMeeting, useSession } from '../../../state/session-context.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { clockOf, readClock } from '../rules/clock.ts'
import { stripMembers } from '../rules/strip-shape.ts'
import { bare } from '../use-hold-changes.ts'
import { MemberChoice } from './member-choice.tsx'
import classes from './panel.module.css'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.passage

export interface PassagePanelProps {
  readonly coming: boolean
  /** Null while it is still to be chosen. */
  readonly person: Person | null
}

/** Somebody goes or comes, at this item and now unless told otherwise; one who goes can be told back in the same entry. */
export function PassagePanel({ coming, person: given }: PassagePanelProps) {
  const { api, snapshot } = useSession()
  const { participants, items } = useMeeting()
  const { item, attempt, close, attendance } = useHold()
  const [person, setPerson] = useState(given)
  const [before, setBefore] = useState(String(item.number))
  const [at, setAt] = useState(() => clockOf(new Date()))
  const [back, setBack] = useState('')
  const [backAt, setBackAt] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const meetingId = snapshot.get().id
  const members = stripMembers(participants)
  const people = members.filter((one) => isPresentAt(one, attendance.room) !== coming)

  async function save() {
    if (person === null) return setProblem(texts.hold.choose.nobody)
    const [beforeItem, backItem] = [before, back].map((typed) => (typed.trim() === '' ? null : Number(typed)))
    const [time, backTime] = [at, backAt].map((typed) => (typed.trim() === '' ? null : readClock(typed)))
    const numbers = items.map(({ number }) => number)
    const wrongItem = [beforeItem, backItem].some(
      (number) => number !== null && !numbers.includes(number ?? 0),
    )
    if (beforeItem === null || beforeItem === undefined || wrongItem) return setProblem(words.itemWrong)
    if ((at.trim() !== '' && time === null) || (backAt.trim() !== '' && backTime === null))
      return setProblem(texts.hold.clock.wrong)
    setProblem(null)
    const passage = { meetingId, person: bare(person), beforeItem, at: time ?? null }
    const change = () => {
      if (coming) return api.attendance.arrive(passage)
      if (backItem === null || backItem === undefined) return api.attendance.leave(passage)
      const absence = {
        person: passage.person,
        fromItem: beforeItem,
        toItem: backItem - 1,
        leftAt: passage.at,
        returnedAt: backTime ?? null,
      }
      const { absences: was } = snapshot.get()
      return api.attendance.save({ meetingId, absences: [...was, absence], was })
    }
    if (await attempt(change, `${personName(person)}: ${coming ? words.arriving : words.leaving}`)) close()
  }

  const title = `${coming ? words.arriving : words.leaving}${given === null ? '' : `: ${personName(given)}`}`
  return (
    <PanelFrame title={title} onSave={() => void save()} problem={problem}>
      {given === null && (
        <MemberChoice
          label={words.who}
          people={people.length > 0 ? people : members}
          value={person}
          onChange={setPerson}
        />
      )}
      <div className={classes['fields']}>
        <TextInput
          label={words.before}
          value={before}
          onChange={(event) => setBefore(event.currentTarget.value)}
        />
        <TextInput label={words.at} value={at} onChange={(event) => setAt(event.currentTarget.value)} />
        {!coming && (
          <>
            <TextInput
              label={words.back}
              placeholder={words.backHint}
              value={back}
              onChange={(event) => setBack(event.currentTarget.value)}
            />
            <TextInput
              label={words.backAt}
              value={backAt}
              onChange={(event) => setBackAt(event.currentTarget.value)}
            />
          </>
        )}
      </div>
    </PanelFrame>
  )
}
