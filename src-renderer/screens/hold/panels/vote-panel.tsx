import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Vote } from '../../../../src-main/domain/votes/vote.ts'
import { voteProblem } from '../../../../src-main/domain/votes/vote-problem.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { Refused } from '../refused.tsx'
import {
  type Choices,
  choicesOf,
  memberBallots,
  noFields,
  type PartyFields,
  partyFieldBallots,
  partyFieldsOf,
} from '../rules/ballots.ts'
import { keyName } from '../use-hold-keys.ts'
import classes from './panel.module.css'
import { PanelFrame } from './panel-frame.tsx'
import { useRecord } from './use-record.ts'
import { VoteMembers } from './vote-members.tsx'
import { VoteParties } from './vote-parties.tsx'
import { VoteResult } from './vote-result.tsx'

const words = texts.hold.vote

interface Draft {
  readonly subject: string
  readonly byParty: boolean
  readonly choices: Choices
  readonly fields: PartyFields
}

/** Votes that were closed before they were saved, by item and the vote they correct, so that a wrong Esc costs nothing. */
const unsaved = new Map<string, Draft>()

/** A vote: by member or by letters, with the count, the outcome and the printed sentences as it grows. */
export function VotePanel({ at }: { readonly at: number | null }) {
  const { item, attendance, close, details } = useHold()
  const record = useRecord('votes', at)
  const { voters, room } = attendance
  const key = `${item.id} ${JSON.stringify(record.opened)}`
  const [draft, setDraft] = useState<Draft>(
    () => unsaved.get(key) ?? draftOf(record.opened, voters, details.settings.body === 'council'),
  )
  const [tried, setTried] = useState(false)
  const begun = useRef(draft.byParty)
  const { subject, byParty, choices, fields } = draft
  const ballots = byParty ? partyFieldBallots(fields, voters) : memberBallots(choices, voters)
  const vote: Vote = { subject: subject.trim() === '' ? null : subject.trim(), ballots }
  const problem = voteProblem(vote, room)

  useEffect(() => {
    if (begun.current === byParty) return
    begun.current = byParty
    // What had the focus went away with the method.
    document.querySelector<HTMLElement>('form [data-begin]')?.focus()
  }, [byParty])

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part }
    unsaved.set(key, next)
    setDraft(next)
  }
  async function save() {
    setTried(true)
    if (problem !== null) return
    if (!(await record.save(vote, words.title))) return
    unsaved.delete(key)
    close()
  }

  return (
    <PanelFrame title={words.title} onSave={() => void save()} problem={record.problem}>
      {problem !== null && tried && <Refused refusal={texts.told.refusal(problem)} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: F2 changes the method wherever in it the focus stands */}
      <div
        onKeyDown={(event) => keyName(event) === 'F2' && change({ byParty: !byParty })}
        className={classes['vote']}
      >
        <div>
          <TextInput
            label={words.subject}
            placeholder={words.subjectPlaceholder}
            value={subject}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          {voters.length === 0 && <p>{words.noVoters}</p>}
          {byParty ? (
            <VoteParties fields={fields} onChange={(changed) => change({ fields: changed })} />
          ) : (
            <VoteMembers
              voters={voters}
              choices={choices}
              onChange={(changed) => change({ choices: changed })}
            />
          )}
        </div>
        <VoteResult vote={vote} voters={voters} />
      </div>
    </PanelFrame>
  )
}

function draftOf(stored: Vote | null, voters: Parameters<typeof choicesOf>[1], inCouncil: boolean): Draft {
  if (stored === null) return { subject: '', byParty: inCouncil, choices: new Map(), fields: noFields }
  const fields = partyFieldsOf(stored)
  return {
    subject: stored.subject ?? '',
    byParty: fields !== null,
    choices: choicesOf(stored, voters),
    fields: fields ?? noFields,
  }
}
