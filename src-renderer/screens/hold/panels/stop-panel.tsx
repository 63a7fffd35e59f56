import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { emptyDecision } from '../../../../src-main/domain/meeting/decision.ts'
import type { Person } from '../../../../src-main/domain/meeting/person.ts'
import { ok } from '../../../../src-main/domain/result.ts'
import { stopFindings } from '../../../../src-main/domain/votes/stop-findings.ts'
import { useSession } from '../../../state/session-context.ts'
import { FindingLine } from '../../../widgets/finding-line.tsx'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { useHoldChanges } from '../use-hold-changes.ts'
import { MemberChoice } from './member-choice.tsx'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.stop

/** The stop right (§ 23): who demands it, and whether the case is handed on to the kommunalbestyrelse, which is only offered. */
export function StopPanel() {
  const { api } = useSession()
  const { item, attendance, details, attempt, close } = useHold()
  const { decide } = useHoldChanges(attempt)
  const decision = item.decision ?? emptyDecision
  const [was] = useState(decision)
  const [person, setPerson] = useState<Person | null>(was.stop?.person ?? null)
  const [handOn, setHandOn] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { room, voters } = attendance
  const treated = { item, room, votes: decision.votes, body: details.settings.body }
  const findings = person === null ? [] : stopFindings([{ person }], treated)

  async function save() {
    if (person === null) return setProblem(texts.hold.choose.nobody)
    setProblem(null)
    if (!(await decide(item.id, { was, decision: { ...was, stop: { person } } }, words.title))) return
    if (!handOn || (await sendOn())) close()
  }
  const sendOn = () =>
    attempt(async () => {
      const set = await api.item.saveDecidingBody({ itemId: item.id, decidingBody: words.council })
      if (!set.ok) return set
      const sent = await api.transfer.item({ itemId: item.id, transfer: 'handed-on', to: { next: true } })
      return sent.ok ? ok(sent.value.meeting) : sent
    }, words.handedOn)

  return (
    <PanelFrame title={words.title} onSave={() => void save()} problem={problem}>
      <MemberChoice label={words.who} people={voters} value={person} onChange={setPerson} />
      {findings.map((finding) => (
        <FindingLine key={finding.rule} finding={finding} here />
      ))}
      <p>{words.next}</p>
      <Checkbox
        label={words.handOn}
        checked={handOn}
        onChange={(event) => setHandOn(event.currentTarget.checked)}
      />
    </PanelFrame>
  )
}
