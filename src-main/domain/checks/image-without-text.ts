import { say } from '../told/say.ts'
import { itemTexts } from './placed-text.ts'
import { placedNodes } from './rich-nodes.ts'
import { finding, type Rule } from './rule.ts'

/** A picture without alternative text: who cannot see it is told nothing. */
export const imageWithoutText: Rule = (item) =>
  itemTexts(item).flatMap(({ place, heading, doc }) =>
    (doc === null ? [] : placedNodes(doc))
      .filter(({ node: { type, attrs } }) => type === 'image' && String(attrs?.['alt'] ?? '').trim() === '')
      .map(({ block }) =>
        finding('image-without-text', 'warning', {
          item,
          heading,
          spot: { place, block },
          what: say(
            'image-without-alternative',
            'Et billede mangler alternativ tekst. Skriv kort, hvad det viser.',
          ),
        }),
      ),
  )
