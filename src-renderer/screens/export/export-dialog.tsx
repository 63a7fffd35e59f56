import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { audiences, exportFormats, exportKinds } from '../../../src-main/contract/documents.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { da } from '../../words/da.ts'
import { Choice } from './choice.tsx'
import { FindingsBefore } from './findings-before.tsx'
import { LeftOut } from './left-out.tsx'
import { useExport } from './use-export.ts'

const words = da.documents

/** What the dialog opens with. */
export interface ExportPreset {
  readonly document: 'agenda' | 'minutes'
}

export interface ExportDialogProps {
  readonly preset: ExportPreset
  readonly onClose: () => void
}

/** Which document, in what form, for whom; what the control found, and what the public will not see. */
export function ExportDialog({ preset, onClose }: ExportDialogProps) {
  const [kind, setKind] = useState<(typeof exportKinds)[number]>(preset.document)
  const [format, setFormat] = useState<(typeof exportFormats)[number]>('pdf')
  const [audience, setAudience] = useState<(typeof audiences)[number]>('internal')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { making, save } = useExport()

  async function make() {
    const result = await save({ kind, format, audience })
    if (!result.ok) return setRefusal(result.refusal)
    if (!result.value) return
    onClose()
  }

  return (
    <Modal opened onClose={onClose} title={words.title} size={560}>
      <Stack gap={16}>
        <FindingsBefore />
        <Choice label={words.kind} values={exportKinds} names={words.kinds} value={kind} onChange={setKind} />
        <Choice
          label={words.format}
          values={exportFormats}
          names={words.formats}
          value={format}
          onChange={setFormat}
        />
        <Choice
          label={words.audience}
          values={audiences}
          names={words.audiences}
          value={audience}
          onChange={setAudience}
        />
        <Text size="sm" c="dimmed">
          {words.audienceText[audience]}
        </Text>
        {audience === 'public' && <LeftOut kind={kind} />}
        {refusal && (
          <Text size="sm" c="var(--fault)" role="alert">
            {refusal.message} {refusal.wayOut}
          </Text>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {da.common.cancel}
          </Button>
          <Button onClick={() => void make()} disabled={making} data-autofocus>
            {making ? words.making : words.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
