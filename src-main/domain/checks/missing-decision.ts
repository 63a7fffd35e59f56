import type { Finding } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingHead } from '../meeting/meeting.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import { say } from '../told/say.ts'
import { slotHeading } from './placed-text.ts'
import { finding } from './rule.ts'

const rule = 'missing-decision'
const undecidable: readonly Item['kind'][] = ['signature-page', 'any-other-business']

/**
 * An item of minutes, closed ones too, without a decision, or with one that leaves points of the recommendation open.
 * Nothing is decided on the signature page, under "Eventuelt", on a withdrawn item (udgår), and at a cancelled meeting. A closed item with nothing in it at all is only a
 * warning: this is how published minutes show it.
 */
export function missingDecision(item: Item, head: MeetingHead): Finding[] {
  if (!isHeld(head) || undecidable.includes(item.kind) || item.withdrawn) return []
  const heading = slotHeading(item, 'decision')
  if (!isDecided(item)) {
    const bare = item.access === 'closed' && item.sections.length === 0
    const what = say('missing-decision', 'Der er ingen beslutning.')
    return [finding(rule, bare ? 'warning' : 'error', { item, heading, what })]
  }
  return openPoints(item).map((number) =>
    finding(rule, 'error', {
      item,
      heading,
      what: say('missing-point-decision', `Der er ingen beslutning om indstillingens punkt ${number}.`, {
        number,
      }),
    }),
  )
}

function isHeld({ documentKind, status }: MeetingHead): boolean {
  return documentKind === 'minutes' && !['draft', 'sent', 'cancelled'].includes(status)
}

function isDecided({ decision, sections }: Item): boolean {
  const written = sections.find(({ key }) => key === 'decision')?.body ?? null
  if (written !== null && !isEmptyRichText(written)) return true
  return decision !== null && (decision.points.length > 0 || !isEmptyRichText(decision.body))
}

function openPoints({ decision, recommendation }: Item): number[] {
  if (decision === null || decision.points.length === 0 || !isEmptyRichText(decision.body)) return []
  const decided = new Set(decision.points.map((point) => point.recommendation))
  return (recommendation?.points ?? []).map(({ number }) => number).filter((number) => !decided.has(number))
}
