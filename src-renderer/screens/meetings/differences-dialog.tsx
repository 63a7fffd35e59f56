import { Button, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ImportComparison } from '../../../src-main/contract/documents.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { useProgram } from '../../state/program.ts'
import { Dialog } from '../../widgets/dialog.tsx'
import { DialogFoot } from '../../widgets/dialog-foot.tsx'
import { Loading } from '../../widgets/loading.tsx'
import { Trouble } from '../../widgets/trouble.tsx'
import { texts } from '../../words/texts.ts'
import { ChangedText } from '../round-trip/changed-text.tsx'
import classes from './meetings.module.css'

const words = texts.colleague

export interface DifferencesDialogProps {
  readonly file: File
  /** The meeting here that the file is compared with; left out where the program knows which it is. */
  readonly sameAs?: string | undefined
  readonly onTake: () => void
  readonly onClose: () => void
}

/** How the meeting in a file differs from the one that is here, and the choice between them. */
export function DifferencesDialog({ file, sameAs, onTake, onClose }: DifferencesDialogProps) {
  const compared = useComparison(file, sameAs)
  const title = compared?.ok
    ? words.title(compared.value.committee, texts.dates.long(compared.value.date))
    : words.reading
  const differs = compared?.ok === true && !isSame(compared.value)
  return (
    <Dialog onClose={onClose} title={title} size={920}>
      <Stack gap={16}>
        {compared === null && <Loading />}
        {compared?.ok === false && <Trouble {...compared.refusal} />}
        {compared?.ok && <Comparison comparison={compared.value} />}
        <DialogFoot>
          <Button variant="default" onClick={onClose} autoFocus data-autofocus>
            {differs ? words.keep : texts.common.close}
          </Button>
          {differs && <Button onClick={onTake}>{words.take}</Button>}
        </DialogFoot>
      </Stack>
    </Dialog>
  )
}

function Comparison({ comparison }: { readonly comparison: ImportComparison }) {
  const { lines, texts: changed } = comparison
  if (isSame(comparison)) return <p>{words.nothing}</p>
  return (
    <>
      <p>{words.what}</p>
      {lines.length > 0 && (
        <ul className={classes['differences']} aria-label={words.lines}>
          {lines.map((line) => (
            <li key={line.danish}>{texts.told.said(line)}</li>
          ))}
        </ul>
      )}
      {changed.map((text) => {
        const place = texts.told.said(text.place)
        return (
          <section key={place} className={classes['difference']} aria-label={place}>
            <h3>{place}</h3>
            <ChangedText text={text} emptied={words.gone} />
          </section>
        )
      })}
      <p className={classes['facts']}>{words.kept}</p>
    </>
  )
}

function isSame({ lines, texts }: ImportComparison): boolean {
  return lines.length + texts.length === 0
}

function useComparison(file: File, sameAs: string | undefined): Result<ImportComparison> | null {
  const { api } = useProgram()
  const [compared, setCompared] = useState<Result<ImportComparison> | null>(null)
  useEffect(() => {
    let current = true
    api.documents.compareImport({ fileName: file.name, content: file, sameAs }).then(
      (result) => current && setCompared(result),
      (error: unknown) => current && setCompared({ ok: false, refusal: connectionRefusal(error) }),
    )
    return () => {
      current = false
    }
  }, [api, file, sameAs])
  return compared
}
