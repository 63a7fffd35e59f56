import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** `resources/` beside the program, whether this file runs from the source or from the build. */
export function resourcesFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'resources', 'standard'))) {
    if (dirname(folder) === folder) throw new Error('The resources folder is missing')
    folder = dirname(folder)
  }
  return join(folder, 'resources')
}
