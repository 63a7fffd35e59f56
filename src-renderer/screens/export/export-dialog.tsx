import { getHotkeyHandler } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { useRoute } from '../../state/route.ts'
import { useMeeting } from '../../state/session-context.ts'
import { Dialog } from '../../widgets/dialog.tsx'
import { texts } from '../../words/texts.ts'
import { ExportForm } from './export-form.tsx'
import { firstChoice, rememberChoice } from './last-choice.ts'
import { MadeReport } from './made-report.tsx'
import type { ExportChoice } from './papers.ts'
import { type Made, useExport } from './use-export.ts'

/** What the dialog opens with. */
export interface ExportPreset {
  readonly document: 'agenda' | 'minutes'
}

export interface ExportDialogProps {
  readonly preset: ExportPreset
  readonly onClose: () => void
}

/** Which document, in what form, for whom; and when it is made, what became of it. Asked for again (Ctrl+E) it begins anew. */
export function ExportDialog({ preset, onClose }: ExportDialogProps) {
  const { committeeId } = useMeeting()
  const itemId = useOpenItem()
  const { making, make, save } = useExport()
  const [choice, setChoice] = useState<ExportChoice>(() =>
    firstChoice({ committeeId, document: preset.document, itemId }),
  )
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const standing = useRef(true)
  useEffect(() => {
    standing.current = true
    return () => {
      standing.current = false
    }
  }, [])

  function change(next: ExportChoice) {
    setRefusal(null)
    setChoice(next)
  }
  async function makeIt() {
    setRefusal(null)
    const result = await make(choice)
    // Who closed the dialog meanwhile no longer wants the file.
    if (!standing.current) return
    if (!result.ok) return setRefusal(result.refusal)
    rememberChoice(committeeId, choice)
    if (await save(result.value.file)) setMade(result.value)
  }

  const again = () => setMade(null)
  return (
    <Dialog
      onClose={onClose}
      title={texts.documents.title}
      size={720}
      yOffset={24}
      onKeyDown={getHotkeyHandler([['mod+E', again]])}
    >
      {made === null ? (
        <ExportForm
          choice={choice}
          onChange={change}
          making={making}
          refusal={refusal}
          onMake={() => void makeIt()}
          onClose={onClose}
        />
      ) : (
        <MadeReport made={made} onMore={again} onClose={onClose} />
      )}
    </Dialog>
  )
}

/** The item that is open behind the dialog. */
function useOpenItem(): string | null {
  const route = useRoute()
  const { items } = useMeeting()
  if (route.at !== 'meeting' || typeof route.part === 'string') return null
  return route.part?.itemId ?? items[0]?.id ?? null
}
