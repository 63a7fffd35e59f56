import type { DifferenceSentences } from '../../../../src-main/domain/told/meeting-sentences.ts'
import type { Telling } from '../../telling.ts'
import { detailName, valueInEnglish } from './details.ts'
import { headingInEnglish } from './headings.ts'

const hows = { added: 'has been added', removed: 'has been removed', changed: 'has changed' } as const
const meetingParts = {
  sent: 'What has been sent differs.',
  steps: 'The log of the meeting differs.',
} as const

function shown(value: string | null): string {
  return value ?? '(not given)'
}

/** How a meeting differs from another version of it, in English. */
export const differences: Telling<DifferenceSentences, string> = {
  'item-drops-out': ({ number, title }) => `Item ${number} ‘${title}’ is withdrawn.`,
  'item-withdrawn': ({ number, title }) => `Item ${number} ‘${title}’ has been taken off the agenda.`,
  'item-added': ({ number, title, reason }) =>
    `Item ${number} ‘${title}’ has been added.${reason === null ? '' : ` Reason: ${reason}`}`,
  'item-moved': ({ number, title, from }) =>
    `Item ${number} ‘${title}’ has been moved: it stood as item ${from}.`,
  'title-changed': ({ number, was, is }) => `Item ${number}: the title was ‘${was}’ and is now ‘${is}’.`,
  'case-number-changed': ({ number, was, is }) =>
    `Item ${number}: the case number was ${shown(was)} and is now ${shown(is)}.`,
  'access-changed': ({ number, title, was, is }) => `Item ${number} ‘${title}’ was ${was} and is now ${is}.`,
  'deciding-body-changed': ({ number, was, is }) =>
    `Item ${number}: ‘Decision taken by’ was ${shown(was)} and is now ${shown(is)}.`,
  'text-differs': ({ number, title, heading, how }) =>
    `Item ${number} ‘${title}’: the text under ‘${headingInEnglish(heading)}’ ${hows[how]}.`,
  'attachment-differs': ({ number, title, attachment, how }) =>
    `Item ${number} ‘${title}’: ${attachment === null ? 'an attachment without a name' : `the attachment ‘${attachment}’`} ${hows[how]}.`,
  'meeting-differs': ({ what }) => meetingParts[what],
  'value-differs': ({ place, detail, of, was, is }) =>
    `${detailName(place, detail, of)}: was ${valueInEnglish(was)}, is now ${valueInEnglish(is)}.`,
  'value-changed': ({ place, detail, of }) => `${detailName(place, detail, of)}: has changed.`,
  'entry-differs': ({ place, detail, entry, how }) =>
    `${detailName(place, detail)}: ${valueInEnglish(entry)} ${hows[how]}.`,
  'order-differs': ({ place, detail }) => `${detailName(place, detail)}: the order is another one.`,
  'small-differences': 'Only small things differ, such as a date in the history of a case.',
  'text-place': ({ number, title, heading }) => `Item ${number} ‘${title}’: ${headingInEnglish(heading)}`,
}
