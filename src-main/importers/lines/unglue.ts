/**
 * Takes a list number off the end of a visual line, where text out of a PDF has it: "til1." is "til" and 1, "20271." is
 * "2027" and 1. Null where the number at the end may as well belong to the text: "2023." with 3 wanted, "nr. 2.",
 * "perioden 1.".
 */
export function unglue(text: string, number: number): string | null {
  const mark = `${number}.`
  if (!text.endsWith(mark)) return null
  const rest = text.slice(0, -mark.length)
  if (rest.trim() === '') return null
  if (/\p{N}$/u.test(rest)) return /(?<!\p{N})(?:19|20)\d{2}$/u.test(rest) ? rest : null
  if (!rest.endsWith(' ')) return rest
  return /[.:;!?"”]$/u.test(rest.trimEnd()) && !abbreviation.test(rest.trimEnd()) ? rest.trimEnd() : null
}

const abbreviation = /(?<!\p{L})(?:nr|pkt|ca|kl|stk|pr|jf|fx|kap|d|s|str|art|litra)\.$/iu
