import { Group } from '@mantine/core'
import { audiences } from '../../../src-main/contract/documents.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { SteadyButton } from '../../widgets/steady-button.tsx'
import { texts } from '../../words/texts.ts'
import type { Audience, Format, Paper } from '../export/papers.ts'
import { useExport } from '../export/use-export.ts'
import classes from './stage.module.css'

const formats = ['pdf', 'docx', 'html'] as const

/** The documents of a step that was taken, one button each, for the house and for the public. */
export function DocumentsOffer({ kind }: { readonly kind: Paper }) {
  const { making, make, save } = useExport()
  async function saveOne(format: Format, audience: Audience) {
    const made = await make({ paper: kind, format, audience, itemId: null })
    if (!made.ok) return showRefusal(made.refusal)
    const { file } = made.value
    if (await save(file)) showDone(texts.documents.saved(file.name))
  }
  return (
    <section aria-label={texts.stage.documents} className={classes['documents']}>
      {audiences.map((audience) => (
        <div key={audience} className={classes['documentRow']}>
          <span>{texts.stage.documentsOf(texts.documents.audiences[audience])}</span>
          <Group gap={8}>
            {formats.map((format) => (
              <SteadyButton
                key={format}
                variant="default"
                off={making}
                aria-label={`${texts.stage.documentsOf(texts.documents.audiences[audience])}, ${texts.documents.formats[format]}`}
                onClick={() => void saveOne(format, audience)}
              >
                {texts.documents.formats[format]}
              </SteadyButton>
            ))}
          </Group>
        </div>
      ))}
    </section>
  )
}
