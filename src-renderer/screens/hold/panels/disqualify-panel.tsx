import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { isPresentAt } from '../../../../src-main/domain/attendance/item-room.ts'
import { isSamePerson, type Person } from '../../../../src-main/domain/meeting/person.ts'
import { useSession } from '../../../state/session-context.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { stripMembers } from '../rules/strip-shape.ts'
import { MemberChoice } from './member-choice.tsx'
import classes from './panel.module.css'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.disqualify

/** A question of disqualification (inhabilitet) under the item, and what the committee found: it decides, not the member. */
export function DisqualifyPanel({ person: given }: { readonly person: Person | null }) {
  const { api } = useSession()
  const { item, attempt, close, attendance } = useHold()
  const [person, setPerson] = useState(given)
  const stored = item.disqualifications.find((one) => person !== null && isSamePerson(one.person, person))
  const [upheld, setUpheld] = useState(stored?.upheld ?? true)
  const [note, setNote] = useState(stored?.note ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const inRoom = { ...attendance.room, disqualifications: [] }
  const members = stripMembers(attendance.room.participants).filter((one) => isPresentAt(one, inRoom))

  async function save() {
    if (person === null) return setProblem(texts.hold.choose.nobody)
    setProblem(null)
    const found = { person, upheld, note: note.trim() === '' ? null : note.trim() }
    const { id: itemId, disqualifications: was } = item
    const disqualifications = [...was.filter((one) => !isSamePerson(one.person, person)), found]
    const change = () => api.item.saveDisqualifications({ itemId, disqualifications, was })
    if (await attempt(change, words.title(item.number))) close()
  }
  return (
    <PanelFrame title={words.title(item.number)} onSave={() => void save()} problem={problem}>
      <MemberChoice label={words.who} people={members} value={person} onChange={setPerson} />
      <fieldset className={classes['choice']}>
        <legend>{words.found}</legend>
        <div>
          {[true, false].map((value) => (
            <label key={String(value)}>
              <input
                type="radio"
                name="upheld"
                checked={upheld === value}
                onChange={() => setUpheld(value)}
              />
              {value ? words.upheld : words.notUpheld}
            </label>
          ))}
        </div>
      </fieldset>
      <TextInput label={words.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </PanelFrame>
  )
}
