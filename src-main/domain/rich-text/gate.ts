import { z } from 'zod'
import { drawnAddress } from '../pictures/drawn-only.ts'
import { refusal } from '../refusal.ts'
import { ok, type Result, refused } from '../result.ts'
import { withPlainScheme } from './link-target.ts'
import { withoutPlain } from './plain-attributes.ts'
import { type RichText, type RichTextNode, richTextVersion } from './rich-text.ts'
import { richTextProseMirrorSchema } from './schema.ts'

/**
 * The one gate for rich text from outside (a store, a file, the window): upgrades nothing in silence, checks
 * everything against the schema, names the culprit, and gives the canonical form back.
 */
export function readRichText(doc: unknown): Result<RichText> {
  try {
    const node = richTextProseMirrorSchema.nodeFromJSON(doc)
    node.check()
    if (node.type.name !== 'doc') return refuse(`«${node.type.name}» er ikke et dokument`)
    return ok(canonical(node.toJSON() as RichText))
  } catch (error) {
    return refuse(culprit(error instanceof Error ? error.message : String(error)))
  }
}

/**
 * As it is stored: what says nothing is left out, the schemes of links are in small letters, and pictures hold nothing but what
 * draws them.
 */
function canonical({ type, content }: RichText): RichText {
  return { type, content: content.map((block) => plainInside(withoutPlain(block))) }
}

function plainInside(node: RichTextNode): RichTextNode {
  return {
    ...node,
    ...(node.type === 'image' ? { attrs: onlyDrawn(node.attrs) } : {}),
    ...(node.content === undefined ? {} : { content: node.content.map(plainInside) }),
    ...(node.marks === undefined ? {} : { marks: node.marks.map(withPlainScheme) }),
  }
}

function onlyDrawn(attrs: RichTextNode['attrs']): Record<string, unknown> {
  return { ...attrs, src: drawnAddress(String(attrs?.['src'])) }
}

/** The gate for text from the store: `{ version, doc }`; a version from the future is refused. */
export function readStoredRichText(stored: unknown): Result<RichText> {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('doc' in stored))
    return refuse('versionsmærket mangler')
  if (stored.version !== richTextVersion) return refuse(`version ${String(stored.version)} er ukendt`)
  return readRichText(stored.doc)
}

/** Rich text as an input: what the schema does not hold is refused, what passes is canonical. */
export const richTextSchema = z.unknown().transform((value, context): RichText => {
  const read = readRichText(value)
  if (read.ok) return read.value
  context.addIssue({ code: 'custom', message: read.refusal.message })
  return z.NEVER
})

const culprits: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^Unknown node type: (\S+)/, (name) => `indholdet «${name}» er ukendt`],
  [/^There is no mark type (\S+)/, (name) => `formatet «${name}» er ukendt`],
  [/^Invalid content for node (\w+)/, (name) => `«${name}» har et indhold, som det ikke kan have`],
  [/^Invalid input for (\S+)/, () => 'det er ikke et dokument'],
  [/^Expected value of type \w+ for attribute (\w+)/, (name) => `egenskaben «${name}» har en forkert værdi`],
]

/** The library's words in Danish, with the name of what it tripped over. */
function culprit(message: string): string {
  for (const [pattern, say] of culprits) {
    const found = pattern.exec(message)
    if (found) return say(found[1] ?? '')
  }
  return message
}

function refuse(what: string) {
  return refused(
    refusal(
      'rich-text-unreadable',
      `Teksten kunne ikke læses: ${what}. Den er bevaret, som den er.`,
      'Lad teksten stå, og åbn den i den version af programmet, som den er skrevet i.',
    ),
  )
}
