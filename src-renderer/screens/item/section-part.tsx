import { isFilled } from '../../../src-main/domain/items/filled-slots.ts'
import type { Section } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { isSlot } from '../../../src-main/domain/meeting/section-keys.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { AttachmentNames } from './attachment-names.tsx'
import { Attachments } from './attachments.tsx'
import { DecidingBody } from './deciding-body.tsx'
import { DecisionPart } from './decision-part.tsx'
import { Entries } from './entries.tsx'
import { HistoryPart } from './history-part.tsx'
import { PreviousTreatments } from './previous-treatments.tsx'
import { RecommendationPart } from './recommendation-part.tsx'
import { SectionFrame } from './section-frame.tsx'
import type { SectionProps } from './section-props.ts'
import { SectionText } from './section-text.tsx'
import { UnreadableText } from './unreadable-text.tsx'

/** One printed section: a text, or the field of the item that stands there. */
export function SectionPart({ item, section }: SectionProps) {
  const readOnly = useReadOnly()
  const unreadable = item.unreadable.find((text) => text.key === section.key)
  if (unreadable !== undefined)
    return (
      <SectionFrame item={item} section={section} fixed>
        <UnreadableText text={unreadable.text} reason={unreadable.reason} />
      </SectionFrame>
    )
  if (section.key === 'contents' && section.body === null)
    return <SectionFrame item={item} section={section} parent />
  if (section.key === 'description')
    return (
      <SectionFrame item={item} section={section}>
        {section.body !== null && <SectionText item={item} section={section} />}
        <Entries item={item} />
      </SectionFrame>
    )
  if (!isSlot(section.key)) return <SectionText item={item} section={section} framed />
  if (readOnly && hasNothing(section, item)) return null
  return (
    <SectionFrame
      item={item}
      section={section}
      fixed={!item.sections.includes(section)}
      set={section.key === 'decision'}
    >
      {section.body !== null && <SectionText item={item} section={section} />}
      <Slot item={item} section={section} />
    </SectionFrame>
  )
}

/** Whether there is nothing to read in a field's section; "0 bilag" is something. */
function hasNothing({ key, body }: Section, item: StoredItem): boolean {
  return isSlot(key) && key !== 'attachments' && body === null && !isFilled(key, item)
}

function Slot({ item, section }: SectionProps) {
  if (!isSlot(section.key)) return null
  switch (section.key) {
    case 'previous-treatment':
      return <PreviousTreatments item={item} />
    case 'attachments':
      return <Attachments item={item} entry={null} attachments={item.attachments} />
    case 'attachment-list':
      return <AttachmentNames item={item} />
    case 'deciding-body':
      return <DecidingBody item={item} />
    case 'recommendation':
      return <RecommendationPart item={item} />
    case 'decision':
      return <DecisionPart item={item} />
    case 'history':
      return <HistoryPart item={item} />
  }
}
