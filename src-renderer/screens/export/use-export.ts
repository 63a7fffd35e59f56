import { useState } from 'react'
import type { AccessibilityReport } from '../../../src-main/domain/accessibility-report.ts'
import { ok, type Result } from '../../../src-main/domain/result.ts'
import type { Said } from '../../../src-main/domain/told/say.ts'
import type { Api } from '../../link/link.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { useProgram } from '../../state/program.ts'
import { useSession } from '../../state/session-context.ts'
import { type ExportChoice, itemOf } from './papers.ts'

/** A file that was made: what a screen reader meets in it, and which attachments it does not hold. */
export interface Made {
  readonly file: File
  readonly accessibility: AccessibilityReport | null
  readonly separate: readonly Said[]
}

/** Makes documents of everything written so far, and saves them where the user says. */
export function useExport() {
  const { api, door } = useProgram()
  const { queue, snapshot } = useSession()
  const [making, setMaking] = useState(false)

  async function make(choice: ExportChoice): Promise<Result<Made>> {
    setMaking(true)
    await queue.flush()
    const result = await asked(api, snapshot.get().id, choice).catch((error: unknown) => ({
      ok: false as const,
      refusal: connectionRefusal(error),
    }))
    setMaking(false)
    return result
  }
  /** True when the file was saved, false when the user changed their mind. */
  const save = (file: File) => door.saveFile(file)

  return { making, make, save }
}

async function asked(api: Api, meetingId: string, choice: ExportChoice): Promise<Result<Made>> {
  const { paper, format, audience } = choice
  if (paper === 'with-attachments') {
    const bound = await api.documents.withAttachments({ meetingId, audience })
    if (!bound.ok) return bound
    return ok({ file: named(bound.value), accessibility: null, separate: bound.value.separate })
  }
  if (paper === 'excerpts') {
    const readable = format === 'docx' || format === 'html' ? format : 'pdf'
    const zipped = await api.documents.excerpts({ meetingId, format: readable, audience })
    return zipped.ok ? ok({ file: named(zipped.value), accessibility: null, separate: [] }) : zipped
  }
  const itemId = itemOf(choice)
  const printed = await api.documents.export({ meetingId, kind: paper, format, audience, itemId })
  if (!printed.ok) return printed
  return ok({ file: named(printed.value), accessibility: printed.value.accessibility, separate: [] })
}

/** The file under the name to save it by, which does not come along on every road. */
function named({ file, fileName }: { readonly file: File; readonly fileName: string }): File {
  return new File([file], fileName, { type: file.type })
}
