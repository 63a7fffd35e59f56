import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeLock, readLock } from './complete-lock.ts'

// npm run lock: after an `npm install`, puts the packages of other platforms back into package-lock.json.
const file = join(import.meta.dirname, '..', '..', '..', 'package-lock.json')
writeFileSync(file, `${JSON.stringify(completeLock(readLock(readFileSync(file, 'utf8'))), null, 2)}\n`)
