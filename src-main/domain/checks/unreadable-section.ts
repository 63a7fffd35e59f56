import { say } from '../told/say.ts'
import { finding, type Rule } from './rule.ts'

/** A stored text that the gate refused: it is kept, and nothing is printed until it can be read. */
export const unreadableSection: Rule = (item) => {
  if (!('unreadable' in item)) return []
  return item.unreadable.map(({ key, reason }) =>
    finding('unreadable-section', 'error', {
      item,
      heading: item.sections.find((section) => section.key === key)?.heading ?? null,
      what: say(
        'unreadable-section',
        `Teksten kan ikke læses (${reason}). Den er bevaret, men dokumenter kan ikke udskrives, før den er læst eller erstattet.`,
      ),
    }),
  )
}
