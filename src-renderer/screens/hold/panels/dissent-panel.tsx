import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { emptyDecision } from '../../../../src-main/domain/meeting/decision.ts'
import type { Person } from '../../../../src-main/domain/meeting/person.ts'
import { dissentFindings } from '../../../../src-main/domain/votes/dissent-findings.ts'
import type { Dissent } from '../../../../src-main/domain/votes/vote.ts'
import { FindingLine } from '../../../widgets/finding-line.tsx'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { useHoldChanges } from '../use-hold-changes.ts'
import { MemberChoice } from './member-choice.tsx'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.dissent

/** A member's dissenting opinion; who was not in the minority is warned about and not stopped. */
export function DissentPanel({ at }: { readonly at: number }) {
  const { item, attendance, details, attempt, close } = useHold()
  const { decide } = useHoldChanges(attempt)
  const decision = item.decision ?? emptyDecision
  const stored = decision.dissents[at]
  const [person, setPerson] = useState<Person | null>(stored?.person ?? null)
  const [text, setText] = useState(stored?.text ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const { room, voters } = attendance
  const treated = { item, room, votes: decision.votes, body: details.settings.body }
  const findings = person === null ? [] : dissentFindings([{ person, text }], treated)

  async function save() {
    if (person === null) return setProblem(texts.hold.choose.nobody)
    if (text.trim() === '') return setProblem(words.missing)
    setProblem(null)
    const dissent: Dissent = { person, text: text.trim() }
    const dissents = (old: readonly Dissent[]) =>
      at < old.length ? old.with(at, dissent) : [...old, dissent]
    if (await decide(item.id, (old) => ({ ...old, dissents: dissents(old.dissents) }), words.title)) close()
  }
  return (
    <PanelFrame title={words.title} onSave={() => void save()} problem={problem}>
      <MemberChoice label={words.who} people={voters} value={person} onChange={setPerson} />
      {findings.map((finding) => (
        <FindingLine key={finding.rule} finding={finding} here />
      ))}
      <Textarea
        label={words.text}
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </PanelFrame>
  )
}
