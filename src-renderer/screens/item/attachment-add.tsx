import { Button, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { Icon } from '../../widgets/icon.tsx'
import { LineField } from '../../widgets/line-field.tsx'
import { texts } from '../../words/texts.ts'
import classes from './attachment.module.css'

const words = texts.item.attachments

export interface AttachmentAddProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly onName: (name: string) => void
}

/** Where files are dropped or chosen, or a name alone is written. */
export function AttachmentAdd({ onFiles, onName }: AttachmentAddProps) {
  const { door } = useProgram()
  const [name, setName] = useState<string | null>(null)
  const choose = () =>
    door
      .pickFiles({ extensions: [], multiple: true })
      .then(onFiles, (error: unknown) => showRefusal(connectionRefusal(error)))
  const finish = () => {
    if (name !== null && name.trim() !== '') onName(name.trim())
    setName(null)
  }
  if (name !== null)
    return (
      <div className={classes['add']}>
        <LineField
          label={words.name}
          placeholder={words.name}
          value={name}
          onChange={setName}
          onLeave={finish}
          autoFocus
        />
      </div>
    )
  return (
    <div className={classes['add']}>
      <Icon name="paperclip" />
      {words.drop}
      <Button variant="default" size="compact-sm" onClick={() => void choose()}>
        {words.choose}
      </Button>
      <UnstyledButton className={classes['quiet'] ?? ''} onClick={() => setName('')}>
        {words.nameOnly}
      </UnstyledButton>
    </div>
  )
}
