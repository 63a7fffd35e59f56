import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Standard, standardSchema, templatesSchema } from '../domain/items/standard.ts'

/** Gives the standard of `resources/standard`, read once, when it is first asked for. */
export function standardOf(resources: string): () => Standard {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(resources, 'standard', name), 'utf8'))
  let known: Standard | null = null
  return () => {
    known ??= standardSchema.parse({
      ...templatesSchema.parse(read('item-kinds.json')),
      phrases: read('phrases.json'),
    })
    return known
  }
}
