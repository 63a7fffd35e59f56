import { TextInput } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { CommitteeDeletion } from '../../../src-main/contract/committee.ts'
import { isNameOf } from '../../../src-main/domain/committee/deletion-problem.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { useCommitteeDetails, useCommitteeSession } from '../../state/committee-session.ts'
import { showUndo } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { goTo } from '../../state/route.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { usePutBack } from '../../state/use-program-undo.ts'
import { Dialog } from '../../widgets/dialog.tsx'
import { Loading } from '../../widgets/loading.tsx'
import { Trouble } from '../../widgets/trouble.tsx'
import type { ToldRefusal } from '../../words/telling.ts'
import { texts } from '../../words/texts.ts'
import { StepDialog } from '../stage/step-dialog.tsx'

const words = texts.committee.deletion

/** Deletes the committee: what goes with it, its name to be typed where it has meetings, or why it cannot go. */
export function DeleteDialog({ onClose }: { readonly onClose: () => void }) {
  const { api } = useProgram()
  const { id: committeeId, committee } = useCommitteeDetails()
  const read = useAnswer(useCallback(() => api.committee.deletion({ committeeId }), [api, committeeId]))
  const problem = problemOf(read)
  const title = words.title(committee.name)
  if (read?.ok && problem === null) return <Deleting title={title} going={read.value} onClose={onClose} />
  return (
    <Dialog onClose={onClose} title={title} size={560}>
      {problem === null ? <Loading /> : <Trouble message={problem.message} wayOut={problem.wayOut} />}
    </Dialog>
  )
}

/** A refusal that is an answer has its words already; the one that is told beforehand is given them here. */
function problemOf(read: Result<CommitteeDeletion> | null): ToldRefusal | null {
  if (read === null) return null
  if (!read.ok) return read.refusal
  return read.value.problem === null ? null : texts.told.refusal(read.value.problem)
}

interface DeletingProps {
  readonly title: string
  readonly going: CommitteeDeletion
  readonly onClose: () => void
}

function Deleting({ title, going, onClose }: DeletingProps) {
  const { committee } = useCommitteeDetails()
  const [name, setName] = useState('')
  const remove = useDelete()
  const isAsked = going.meetings > 0
  return (
    <StepDialog
      title={title}
      what={isAsked ? words.goes(going) : words.empty}
      doWords={words.do}
      ready={!isAsked || isNameOf(name, committee.name)}
      onDo={() => remove(name)}
      onClose={onClose}
    >
      <p>{words.back}</p>
      {isAsked && (
        <TextInput
          label={words.name(committee.name)}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoComplete="off"
          autoFocus
          data-autofocus
        />
      )}
    </StepDialog>
  )
}

/** Deletes it behind what is being saved; the committees that are left are shown, and the notice brings it back. */
function useDelete(): (name: string) => Promise<Refusal | null> {
  const { api, queue } = useCommitteeSession()
  const { readCommittees } = useProgram()
  const putBack = usePutBack()
  const { id: committeeId, committee } = useCommitteeDetails()
  async function takeBack() {
    if (await putBack(committeeId)) goTo({ at: 'committee', committeeId })
  }
  return async (name) => {
    const done = await queue.run(() => api.committee.delete({ committeeId, name }))
    if (!done.ok) return done.refusal
    showUndo(words.done(committee.name), () => void takeBack())
    await readCommittees()
    return null
  }
}
