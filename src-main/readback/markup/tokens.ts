import { withoutEntities } from './entities.ts'

/** A piece of XML or HTML. `note`: comments, instructions and declarations. */
export type MarkupToken =
  | { readonly kind: 'text' | 'note'; readonly text: string }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: readonly (readonly [string, string])[]
    }
  | { readonly kind: 'close'; readonly name: string }

const piece =
  /<!--([\s\S]*?)(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<([!?][^>]*)>|<\/([^\s>]+)[^>]*>|<([a-zA-Z_][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/g
const attribute = /([^\s=/"'>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g
const rawText = new Set(['script', 'style'])

/** The pieces of a markup text in order, references put back. It is lenient: whatever is written comes out somewhere. */
export function* markupTokens(markup: string): Generator<MarkupToken> {
  let at = 0
  while (at < markup.length) {
    piece.lastIndex = at
    const found = piece.exec(markup)
    if (found === null) return
    at = piece.lastIndex
    const token = tokenOf(found)
    yield token
    if (token.kind !== 'open' || !rawText.has(token.name.toLowerCase()) || found[0].endsWith('/>')) continue
    const end = markup.slice(at).search(new RegExp(`</${token.name}`, 'i'))
    const text = end === -1 ? markup.slice(at) : markup.slice(at, at + end)
    yield { kind: 'note', text }
    at += text.length
  }
}

function tokenOf([, comment, data, declaration, close, open, inside, text]: RegExpExecArray): MarkupToken {
  if (open !== undefined) return { kind: 'open', name: open, attributes: attributesOf(inside ?? '') }
  if (close !== undefined) return { kind: 'close', name: close }
  if (data !== undefined) return { kind: 'text', text: data }
  if (text !== undefined) return { kind: 'text', text: withoutEntities(text) }
  return { kind: 'note', text: withoutEntities(comment ?? declaration ?? '') }
}

function attributesOf(inside: string): (readonly [string, string])[] {
  return [...inside.matchAll(attribute)].map(([, name = '', value = '']) => {
    const bare = /^["']/.test(value) ? value.slice(1, -1) : value
    return [name, withoutEntities(bare)] as const
  })
}

/** The text of a markup file's bytes: UTF-16 by its mark, else UTF-8. */
export function markupText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const label =
    first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}
