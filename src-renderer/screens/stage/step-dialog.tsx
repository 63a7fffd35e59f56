import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { Dialog } from '../../widgets/dialog.tsx'
import { SteadyButton } from '../../widgets/steady-button.tsx'
import { texts } from '../../words/texts.ts'
import classes from './stage.module.css'

export interface StepDialogProps {
  readonly title: string
  /** What happens, before it happens. */
  readonly what: string
  readonly doWords: string
  readonly ready?: boolean
  /** Takes the step; answers why it was refused, and null where it was not. */
  readonly onDo: () => Promise<Refusal | null>
  readonly onClose: () => void
  readonly children?: ReactNode
  /** What is shown when the step is taken; without it the dialog closes. */
  readonly done?: ReactNode
}

/** A step that leaves the house or closes something: what happens, what was found, and the refusal where it stands. */
export function StepDialog(props: StepDialogProps) {
  const { title, what, doWords, ready = true, onDo, onClose, children, done } = props
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [working, setWorking] = useState(false)
  const [isDone, setDone] = useState(false)

  const body = useRef<HTMLDivElement>(null)

  async function take() {
    if (body.current?.querySelector<HTMLInputElement>('input:invalid')?.reportValidity() === false) return
    setWorking(true)
    const refused = await onDo()
    setWorking(false)
    setRefusal(refused)
    if (refused !== null) return
    if (done === undefined) onClose()
    else setDone(true)
  }
  return (
    <Dialog onClose={onClose} title={title} size={560}>
      {isDone ? (
        <Stack gap={16}>
          {done}
          <Group justify="flex-end">
            <Button onClick={onClose} autoFocus data-autofocus>
              {texts.common.done}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack gap={16} ref={body}>
          <p>{what}</p>
          {/* What is written once the step is on its way would be lost with the dialog. */}
          <Stack gap={16} inert={working}>
            {children}
          </Stack>
          {refusal && (
            <p className={classes['refusal']} role="alert">
              {refusal.message} {refusal.wayOut}
            </p>
          )}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <SteadyButton off={!ready || working} onClick={() => void take()} autoFocus data-autofocus>
              {doWords}
            </SteadyButton>
          </Group>
        </Stack>
      )}
    </Dialog>
  )
}
