import type { PreviousTreatment } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import classes from './transfer.module.css'
import { useOffered } from './use-offered.ts'

const words = texts.transfer

export interface OfferedTreatmentsProps {
  readonly item: StoredItem
  readonly onAdd: (treatment: PreviousTreatment) => void
}

/** Earlier treatments found among the stored meetings, each added by one click; what they were found by is told. */
export function OfferedTreatments({ item, onAdd }: OfferedTreatmentsProps) {
  const { api } = useSession()
  const offered = useOffered(
    () => api.suggestions.previousTreatments({ itemId: item.id }),
    `${item.id} ${item.caseNumber} ${item.title} ${item.previousTreatments.map(({ text }) => text).join()}`,
  )
  if (offered.length === 0) return null
  return (
    <div className={classes['offers']}>
      {offered.map(({ treatment, because }) => (
        <QuietLine
          key={treatment.text}
          words={words.addTreatment(treatment.text)}
          guidance={words.offered[because]}
          onClick={() => onAdd(treatment)}
        />
      ))}
    </div>
  )
}
