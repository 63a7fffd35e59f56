import { markupText, markupTokens } from './tokens.ts'

/** The text of an XML file as one piece, and every attribute, comment and name of an element as pieces of their own. */
export function markupPassages(bytes: Uint8Array): string[] {
  let text = ''
  const others = new Set<string>()
  for (const token of markupTokens(markupText(bytes))) {
    if (token.kind === 'text') text += token.text
    if (token.kind === 'note') others.add(token.text)
    if (token.kind !== 'open') continue
    others.add(token.name)
    for (const [name, value] of token.attributes) others.add(name).add(value)
  }
  return [text, ...others]
}
