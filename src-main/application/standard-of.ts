import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Standard, standardSchema } from '../domain/items/standard.ts'

/** Gives the standard of `resources/standard`, read once, when it is first asked for. */
export function standardOf(resources: string): () => Standard {
  let read: Standard | null = null
  return () => {
    const path = join(resources, 'standard', 'item-kinds.json')
    read ??= standardSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return read
  }
}
