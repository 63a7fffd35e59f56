import { say } from '../told/say.ts'
import { passagesOf } from './passages-of.ts'
import { finding, type Rule } from './rule.ts'

/** A text that begins with its own heading, as pasted texts do: on paper it would stand there twice. */
export const repeatedHeading: Rule = (item) =>
  item.sections.flatMap(({ heading, body }) => {
    const [first] = body === null ? [] : passagesOf(body)
    if (first === undefined || bare(first) !== bare(heading)) return []
    const what = say(
      'repeated-heading',
      `Teksten begynder med sin egen overskrift «${first.trim()}». Slet linjen; overskriften skrives af programmet.`,
      { heading: first.trim() },
    )
    return [finding('repeated-heading', 'warning', { item, heading, what })]
  })

function bare(words: string): string {
  return words.trim().replace(/[:.]$/, '').toLowerCase()
}
