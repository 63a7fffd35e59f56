import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { personName } from '../../../../src-main/domain/meeting/person.ts'
import { type BallotValue, ballotValues } from '../../../../src-main/domain/votes/vote.ts'
import { isFocusLost } from '../../../widgets/focus-place.ts'
import { texts } from '../../../words/texts.ts'
import { moveFocus } from '../move-focus.ts'
import { type Choices, restVotes } from '../rules/ballots.ts'
import { keyName } from '../use-hold-keys.ts'
import classes from './panel.module.css'

const words = texts.hold.vote
const valueOfKey: Readonly<Record<string, BallotValue>> = { f: 'for', i: 'against', u: 'abstained' }

export interface VoteMembersProps {
  readonly voters: readonly Participant[]
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** A row for each member in the room: F, I and U set it and go on, R lets the rest vote for. */
export function VoteMembers({ voters, choices, onChange }: VoteMembersProps) {
  const name = useId()
  const rows = useRef<HTMLFieldSetElement>(null)
  /** The place of the row that has the focus, or had it until it went away. */
  const focused = useRef(0)

  // One whom another window marks as not there goes, with the focus: whoever is next is asked.
  useLayoutEffect(() => {
    if (voters.length === 0 || !isFocusLost()) return
    const all = rows.current?.querySelectorAll<HTMLElement>('[data-voter]') ?? []
    all[Math.min(focused.current, all.length - 1)]?.focus()
  }, [voters])

  function onKeyDown(event: KeyboardEvent<HTMLElement>, voter: Participant) {
    const key = keyName(event)
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    const value = valueOfKey[key]
    if (key === 'Enter') return event.currentTarget.closest('form')?.requestSubmit()
    if (value !== undefined) onChange(new Map(choices).set(personName(voter), value))
    else if (key === 'r') onChange(restVotes(choices, voters, 'for'))
    else if (step === undefined) return
    if (key !== 'r') moveFocus(event.currentTarget, '[data-voters]', '[data-voter]', step ?? 1)
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <fieldset ref={rows} className={classes['voters']} data-voters aria-label={words.members}>
      {voters.map((voter, at) => {
        const person = personName(voter)
        const chosen = choices.get(person)
        return (
          <div
            key={person}
            role="radiogroup"
            aria-label={person}
            tabIndex={0}
            data-voter
            data-begin={at === 0 || undefined}
            className={classes['voter']}
            onFocus={() => {
              focused.current = at
            }}
            onKeyDown={(event) => onKeyDown(event, voter)}
          >
            <span>{person}</span>
            {ballotValues.map((value) => (
              <label key={value} data-value={value} data-chosen={chosen === value || undefined}>
                <input
                  type="radio"
                  tabIndex={-1}
                  name={`${name} ${person}`}
                  checked={chosen === value}
                  onChange={() => onChange(new Map(choices).set(person, value))}
                />
                {words.value[value]}
              </label>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}
