import type { Finding } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import { say } from '../told/say.ts'
import { finding } from './rule.ts'

/** Items that came on after the agenda was sent and do not say why they cannot wait (tillægsdagsorden). */
export function lateReasonMissing(late: readonly Item[]): Finding[] {
  return late
    .filter(({ lateReason }) => lateReason === null)
    .map((item) =>
      finding('late-reason-missing', 'error', {
        item,
        heading: null,
        what: say(
          'late-reason-missing',
          'Punktet er føjet til, efter at dagsordenen blev udsendt. Skriv, hvorfor det ikke kan vente.',
        ),
      }),
    )
}
