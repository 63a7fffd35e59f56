import { say } from '../told/say.ts'
import { sectionPart } from '../versions/text-part.ts'
import { placedPassages } from './passages-of.ts'
import { finding, type Rule } from './rule.ts'

/** A text that begins with its own heading, as pasted texts do: on paper it would stand there twice. */
export const repeatedHeading: Rule = (item) =>
  item.sections.flatMap(({ key, heading, body }) => {
    const [passage] = body === null ? [] : placedPassages(body)
    if (passage === undefined || bare(passage.text) !== bare(heading)) return []
    const { text: first, block } = passage
    const what = say(
      'repeated-heading',
      `Teksten begynder med sin egen overskrift «${first.trim()}». Slet linjen; overskriften skrives af programmet.`,
      { heading: first.trim() },
    )
    return [
      finding('repeated-heading', 'warning', {
        item,
        heading,
        spot: { place: sectionPart(key), block },
        what,
      }),
    ]
  })

function bare(words: string): string {
  return words.trim().replace(/[:.]$/, '').toLowerCase()
}
