import type { z } from 'zod'
import { doc, paragraph } from '../../src-main/domain/rich-text/build.ts'

/** A value that a schema takes, with a word of its own in each text, by the way there: "guests.title". */
export interface FilledTexts {
  readonly value: unknown
  readonly words: ReadonlyMap<string, string>
}

/** What a text is that takes no word: a day, a time, a party, a file. */
const forms = ['2026-01-01', '10:00', 'A', '0'.repeat(64), '2026-01-01T10:00:00Z']

/** Fills every part of a schema, the optional ones too; of a choice the first one. */
export function filledTexts(schema: z.ZodType): FilledTexts {
  const words = new Map<string, string>()
  const text = (one: z.core.$ZodType, path: string): string => {
    const word = `ord${words.size}x`
    if (!('safeParse' in one) || !isTaken(one, word)) return forms.find((form) => isTaken(one, form)) ?? ''
    words.set(path, word)
    return word
  }
  const fill = (one: z.core.$ZodType, path: string): unknown => {
    const { def } = (one as z.core.$ZodTypes)._zod
    switch (def.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(def.shape).map(([key, part]) => [
            key,
            fill(part, path === '' ? key : `${path}.${key}`),
          ]),
        )
      case 'array':
        return [fill(def.element, path)]
      case 'nullable':
      case 'optional':
      case 'default':
      case 'readonly':
        return fill(def.innerType, path)
      case 'union':
        return def.options[0] && fill(def.options[0], path)
      case 'string':
        return text(one, path)
      case 'pipe': {
        words.set(path, `ord${words.size}x`)
        return doc(paragraph(words.get(path) ?? ''))
      }
      case 'enum':
        return Object.values(def.entries)[0]
      case 'literal':
        return def.values[0]
      case 'number':
        return 1
      case 'boolean':
        return true
      default:
        throw new Error(`A schema of the kind «${def.type}» is not known here: ${path}`)
    }
  }
  return { value: fill(schema, ''), words }
}

function isTaken(schema: z.core.$ZodType, text: string): boolean {
  return 'safeParse' in schema && (schema as z.ZodType).safeParse(text).success
}
