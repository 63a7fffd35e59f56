import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { CommitteeLine } from '../../src-main/contract/committee.ts'
import type { OpeningReport } from '../../src-main/contract/program.ts'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import type { Link } from '../link/link.ts'
import { watchAttachmentFiles } from '../screens/item/attachment-health-notice.tsx'
import { connectionRefusal } from '../state/connection-refusal.ts'
import { showDone, showRefusal, withdrawWaysBack } from '../state/notices.tsx'
import { ProgramContext, readLines } from '../state/program.ts'
import { Loading } from '../widgets/loading.tsx'
import { Trouble } from '../widgets/trouble.tsx'
import { texts } from '../words/texts.ts'

/** Reads the committees before the first screen, and tells once if the data folder was found damaged. */
export function ProgramProvider({ link, children }: { readonly link: Link; readonly children: ReactNode }) {
  const [committees, setCommittees] = useState<readonly CommitteeLine[] | null>(null)
  const [failed, setFailed] = useState(false)

  const readCommittees = useCallback(async () => {
    try {
      setCommittees(await readLines(link.api))
      setFailed(false)
    } catch (error) {
      setFailed(true)
      showRefusal(connectionRefusal(error))
    }
  }, [link])

  useEffect(() => {
    void readCommittees()
    link.api.program.status().then(tellIfSetAside, () => undefined)
    link.api.program.soundness().then(tellIfDamaged, () => undefined)
    void watchAttachmentFiles(link)
  }, [link, readCommittees])

  useEffect(
    () =>
      link.follow((news) => {
        if (news.restored) {
          withdrawWaysBack()
          showDone(texts.shell.restored)
        }
        if (!news.heads && !news.missed && !news.restored) return
        // Where it cannot be read now, what was read stays.
        readLines(link.api).then(setCommittees, () => undefined)
      }),
    [link],
  )

  const program = useMemo(
    () => (committees === null ? null : { ...link, committees, readCommittees }),
    [link, committees, readCommittees],
  )
  if (program !== null) return <ProgramContext value={program}>{children}</ProgramContext>
  if (!failed) return <Loading />
  return (
    <Trouble
      message={texts.trouble.notRead}
      wayOut={texts.trouble.unexpectedWayOut}
      actions={[{ words: texts.common.retry, run: () => void readCommittees() }]}
    />
  )
}

function tellIfDamaged(refusal: Refusal | null): void {
  if (refusal !== null) showRefusal(texts.told.refusal(refusal))
}

function tellIfSetAside({ setAside }: OpeningReport): void {
  if (setAside === null) return
  showRefusal({
    code: 'set-aside',
    message: texts.shell.setAside(setAside.file),
    wayOut: texts.shell.setAsideWayOut(setAside.backups.length),
  })
}
