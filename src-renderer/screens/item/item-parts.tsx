import { Fragment } from 'react'
import { sectionsWithFilled } from '../../../src-main/domain/items/filled-slots.ts'
import type { Section } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { OfferedHistory } from '../transfer/offered-history.tsx'
import { OfferedSections } from '../transfer/offered-sections.tsx'
import { partsUnder } from '../versions/part-name.ts'
import { TwoVersions } from '../versions/two-versions.tsx'
import { AddSection } from './add-section.tsx'
import { Entries } from './entries.tsx'
import { InternalNote } from './internal-note.tsx'
import { SectionPart } from './section-part.tsx'
import { useDrawnWhole } from './use-drawn-whole.ts'
import { WordCount } from './word-count.tsx'

/** About what a window shows of an item below its head, and what holds rows of fields, which take the longest to draw. */
const firstSections = 3
const withRows: readonly string[] = ['description', 'attachments', 'recommendation', 'decision']

/** What stands below an item's head, drawn from the top down: its first sections with the head, the rest in the next frames. */
export function ItemParts({ item }: { readonly item: StoredItem }) {
  const whole = useDrawnWhole()
  const readOnly = useReadOnly()
  const sections = sectionsWithFilled(item)
  const has = (key: string) => sections.some((section) => section.key === key)
  const announces = (item.kind === 'announcements' || item.entries.length > 0) && !has('description')
  const drawn = whole ? sections : announces ? [] : firstOf(sections)
  return (
    <>
      {whole && announces && <Entries item={item} />}
      {drawn.map((section) => (
        <Fragment key={section.key}>
          <TwoVersions item={item} here={(part) => partsUnder(section.key).includes(part)} />
          <SectionPart item={item} section={section} />
        </Fragment>
      ))}
      {whole ? (
        <>
          {!has('history') && <OfferedHistory item={item} />}
          <OfferedSections item={item} />
          {!readOnly && <AddSection item={item} />}
          <InternalNote item={item} />
          <WordCount item={item} />
        </>
      ) : (
        <div data-coming />
      )}
    </>
  )
}

/** The sections that are drawn at once. */
function firstOf(sections: readonly Section[]): readonly Section[] {
  const rows = sections.findIndex(({ key }) => withRows.includes(key))
  return sections.slice(0, Math.min(rows < 0 ? sections.length : rows, firstSections))
}
