import { Button, Group } from '@mantine/core'
import { audiences } from '../../../src-main/contract/documents.ts'
import { showRefusal } from '../../state/notices.tsx'
import { da } from '../../words/da.ts'
import { type ExportChoice, useExport } from '../export/use-export.ts'
import classes from './stage.module.css'

const formats = ['pdf', 'docx', 'html'] as const

/** The documents of a step that was taken, one button each, for the house and for the public. */
export function DocumentsOffer({ kind }: { readonly kind: ExportChoice['kind'] }) {
  const { making, save } = useExport()
  async function make(choice: ExportChoice) {
    const result = await save(choice)
    if (!result.ok) showRefusal(result.refusal)
  }
  return (
    <section aria-label={da.stage.documents} className={classes['documents']}>
      {audiences.map((audience) => (
        <div key={audience} className={classes['documentRow']}>
          <span>{da.stage.documentsOf(da.documents.audiences[audience])}</span>
          <Group gap={8}>
            {formats.map((format) => (
              <Button
                key={format}
                variant="default"
                disabled={making}
                aria-label={`${da.stage.documentsOf(da.documents.audiences[audience])}, ${da.documents.formats[format]}`}
                onClick={() => void make({ kind, format, audience })}
              >
                {da.documents.formats[format]}
              </Button>
            ))}
          </Group>
        </div>
      ))}
    </section>
  )
}
