import { Group, Radio } from '@mantine/core'
import type { ReturnedSection } from '../../../src-main/contract/documents.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { ChangedText } from './changed-text.tsx'
import classes from './round-trip.module.css'

const words = texts.roundTrip

/** What becomes of a section; none is chosen beforehand. */
export type Choice = 'accept' | 'reject'

export interface ReturnedPartProps {
  readonly section: ReturnedSection
  readonly choice: Choice | null
  readonly onChoose: (choice: Choice) => void
}

/** One section that came back changed: what changed, what the text cannot hold, and the choice. */
export function ReturnedPart({ section, choice, onChoose }: ReturnedPartProps) {
  return (
    <section className={classes['section']} aria-label={section.heading}>
      <h3>{section.heading}</h3>
      {section.changedHere && (
        <p className={classes['warning']}>
          <SignalIcon signal="notice" /> {words.changedHere}
        </p>
      )}
      <ChangedText text={section} />
      <Lost section={section} />
      <Radio.Group
        aria-label={words.what(section.heading)}
        value={choice}
        onChange={(value) => onChoose(value === 'accept' ? 'accept' : 'reject')}
      >
        <Group gap={24} mt={8}>
          <Radio value="accept" label={words.accept} />
          <Radio value="reject" label={words.reject} />
        </Group>
      </Radio.Group>
    </section>
  )
}

/** What was in the Word file and has no place in the text. */
export function Lost({ section: { lost } }: { readonly section: ReturnedSection }) {
  if (lost.length === 0) return null
  return (
    <div className={classes['lost']}>
      <p>{words.lost}</p>
      <ul>
        {lost.map((what) => (
          <li key={what}>{texts.told.lost(what)}</li>
        ))}
      </ul>
    </div>
  )
}
