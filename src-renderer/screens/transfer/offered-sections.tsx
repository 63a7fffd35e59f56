import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import classes from './transfer.module.css'
import { useOffered } from './use-offered.ts'

/** The sections that the committee's template has and the item lacks, each added at its place by one click. */
export function OfferedSections({ item }: { readonly item: StoredItem }) {
  const { api } = useSession()
  const { make } = useChanges()
  const missing = useOffered(
    () => api.item.missingSections({ itemId: item.id }),
    `${item.id} ${item.sections.map(({ key }) => key).join()}`,
  )
  if (missing.length === 0) return null
  return (
    <div className={classes['offers']}>
      {missing.map(({ key, heading }) => (
        <QuietLine
          key={key}
          words={texts.transfer.fromTemplate(heading)}
          onClick={() => void make(() => api.item.addTemplateSection({ itemId: item.id, key }))}
        />
      ))}
    </div>
  )
}
