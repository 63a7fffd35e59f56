import { longDate } from '../../domain/dates/danish-date.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { headingOf, plainParagraph } from './blocks.ts'
import type { Composing } from './composing.ts'
import { minutesFingerprint } from './fingerprint.ts'
import { createIds } from './ids.ts'
import { itemBlocks } from './item.ts'
import { participantsAt } from './participants-at.ts'
import { titleBlock } from './title-block.ts'

/**
 * An excerpt (protokoludskrift): one item of the minutes as a document of its own, with who was there while it was treated,
 * and a line on which the excerpt is attested. `content` is the meeting with just this item.
 */
export function excerpt(content: MeetingContent, composing: Composing): Block[] {
  const layout = { ...composing.rules.layout, pagePerItem: false }
  const rules = { ...composing.rules, layout }
  return [
    ...titleBlock(content, 'excerpt'),
    ...content.items.flatMap((item) => [
      plainParagraph(whatItIs(content, item)),
      ...minutesFingerprint(composing.fingerprint),
      ...participantsAt(content, item),
      ...itemBlocks(
        { ...item, group: null },
        { ...composing, rules, content, withDecisions: true, forChair: false, ids: createIds() },
      ),
    ]),
    ...attestation(content),
  ]
}

function whatItIs({ committee, meeting }: MeetingContent, { number }: Item): string {
  return `Udskrift af beslutningsprotokollen for ${committee.name}, mødet den ${longDate(meeting.date)}, punkt ${number}.`
}

/** "Udskriftens rigtighed bekræftes", with room to sign on behalf of the municipality; the heading keeps its line on its page. */
function attestation({ committee }: MeetingContent): Block[] {
  return [
    headingOf(2, 'Udskriftens rigtighed bekræftes', { id: 'bekraeftelse' }),
    {
      kind: 'signature-lines',
      lines: [{ name: committee.authority ?? committee.name, note: 'Navn og stilling' }],
    },
  ]
}
