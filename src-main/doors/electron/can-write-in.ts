import { accessSync, constants, mkdirSync } from 'node:fs'

/** Whether a folder is there, or can be made, and can be written in. */
export function canWriteIn(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
