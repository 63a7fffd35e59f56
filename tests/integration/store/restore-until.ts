import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { findCopy } from '../../../src-main/store/copies.ts'
import { openStore } from '../../../src-main/store/open-store.ts'

const [root = '', name = '', steps = ''] = process.argv.slice(2)
const now = new Date(Date.UTC(2026, 2, 3, 10))
const opened = openStore({ root, holder: 'vinduet', now })
if (!opened.ok) throw new Error(opened.refusal.message)
const store = opened.value
const copy = findCopy(store.folder, name)
if (copy === null) throw new Error(`no copy ${name}`)

// From here on the process is killed, as by kill -9, just before the step of that number on the disk.
let left = Number(steps)
const dieFirst = <A extends unknown[], R>(step: (...args: A) => R) => {
  return (...args: A): R => {
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    left -= 1
    return step(...args)
  }
}
fs.copyFileSync = dieFirst(fs.copyFileSync)
fs.renameSync = dieFirst(fs.renameSync)
fs.rmSync = dieFirst(fs.rmSync)
fs.fsyncSync = dieFirst(fs.fsyncSync)
syncBuiltinESMExports()

const restored = store.restore(copy, now)
console.log(restored.ok ? `restored ${Number(steps) - left}` : restored.refusal.code)
