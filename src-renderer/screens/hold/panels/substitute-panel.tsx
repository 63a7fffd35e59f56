import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { substitutesOn } from '../../../../src-main/domain/committee/members-on.ts'
import {
  isSamePerson,
  type Person,
  partyLetters,
  personName,
} from '../../../../src-main/domain/meeting/person.ts'
import { useMeeting, useSession } from '../../../state/session-context.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { clockOf } from '../rules/clock.ts'
import { bare } from '../use-hold-changes.ts'
import { MemberChoice } from './member-choice.tsx'
import classes from './panel.module.css'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.substitute

/** Who meets in a member's place: one of the committee's substitutes, or anybody by name and letter. The member has afbud. */
export function SubstitutePanel({ person }: { readonly person: Person }) {
  const { api, snapshot } = useSession()
  const { meeting } = useMeeting()
  const { item, details, attendance, attempt, close } = useHold()
  const suggested = substitutesOn(details.memberships, meeting.date, person.name)
  const [name, setName] = useState(suggested[0]?.name ?? '')
  const [party, setParty] = useState(suggested[0]?.party ?? person.party ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const meetingId = snapshot.get().id

  async function save() {
    const letters = party.trim().toLocaleUpperCase('da')
    if (name.trim() === '') return setProblem(texts.hold.choose.nobody)
    if (letters !== '' && !partyLetters.safeParse(letters).success) return setProblem(words.partyWrong)
    setProblem(null)
    const substitute = { name: name.trim(), party: letters === '' ? null : letters }
    const change = () => standIn(substitute)
    if (await attempt(change, words.title(personName(person)))) close()
  }
  /** At the first item the member has sent an afbud; later on he goes, and the substitute comes, before the item. */
  async function standIn(substitute: Person) {
    const { participants, items } = snapshot.get()
    const beforeItem = item.number
    const later = beforeItem !== items[0]?.number
    const member = participants.find((one) => isSamePerson(one, person))
    const attends = member?.attendance === 'present'
    const gone = attends
      ? await memberGoes(
          later,
          attendance.voters.some((one) => isSamePerson(one, person)),
        )
      : null
    if (gone?.ok === false) return gone
    const told = { meetingId, person: substitute, attendance: 'present' as const, substituteFor: person.name }
    const came = await api.attendance.set(told)
    if (!came.ok || !later || !attends) return came
    return api.attendance.arrive({ meetingId, person: substitute, beforeItem, at: clockOf(new Date()) })
  }
  async function memberGoes(later: boolean, inRoom: boolean) {
    if (!later) return api.attendance.set({ meetingId, person: bare(person), attendance: 'excused' })
    if (!inRoom) return null
    const at = clockOf(new Date())
    return api.attendance.leave({ meetingId, person: bare(person), beforeItem: item.number, at })
  }

  return (
    <PanelFrame title={words.title(personName(person))} onSave={() => void save()} problem={problem}>
      {suggested.length > 0 && (
        <MemberChoice
          label={words.suggested}
          people={suggested}
          value={suggested.find((one) => one.name === name) ?? null}
          onChange={(chosen) => {
            setName(chosen.name)
            setParty(chosen.party ?? '')
          }}
        />
      )}
      <div className={classes['fields']}>
        <TextInput
          label={words.name}
          value={name}
          {...(suggested.length === 0 ? { 'data-begin': true } : {})}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={words.party}
          value={party}
          onChange={(event) => setParty(event.currentTarget.value)}
        />
      </div>
    </PanelFrame>
  )
}
