import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { emptyDecision } from '../../../../src-main/domain/meeting/decision.ts'
import type { Person } from '../../../../src-main/domain/meeting/person.ts'
import { dissentFindings } from '../../../../src-main/domain/votes/dissent-findings.ts'
import type { Dissent } from '../../../../src-main/domain/votes/vote.ts'
import { FindingLine } from '../../../widgets/finding-line.tsx'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { MemberChoice } from './member-choice.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { useRecord } from './use-record.ts'

const words = texts.hold.dissent

/** A member's dissenting opinion; who was not in the minority is warned about and not stopped. */
export function DissentPanel({ at }: { readonly at: number | null }) {
  const { item, attendance, details, close } = useHold()
  const record = useRecord('dissents', at)
  const decision = item.decision ?? emptyDecision
  const [person, setPerson] = useState<Person | null>(record.opened?.person ?? null)
  const [text, setText] = useState(record.opened?.text ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const { room, voters } = attendance
  const treated = { item, room, votes: decision.votes, body: details.settings.body }
  const findings = person === null ? [] : dissentFindings([{ person, text }], treated)

  async function save() {
    if (person === null) return setProblem(texts.hold.choose.nobody)
    if (text.trim() === '') return setProblem(words.missing)
    setProblem(null)
    const dissent: Dissent = { person, text: text.trim() }
    if (await record.save(dissent, words.title)) close()
  }
  return (
    <PanelFrame title={words.title} onSave={() => void save()} problem={problem ?? record.problem}>
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
