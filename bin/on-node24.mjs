// Runs a script of the project on Node 24: this Node where it is new enough, else the one that npm ci has installed.
// npm 11 puts that one first on the path of every script; npm 10, which comes with Node 20, does not.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : installedNode()

if (node === undefined) {
  console.error('Node 24 mangler: kør npm ci først.')
  process.exitCode = 2
} else {
  // What the script starts in its turn by the name of node is the same one.
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
  const env = { ...process.env, PATH: path }
  const program = spawn(node, process.argv.slice(2), { stdio: 'inherit', cwd: root, env })
  // Ctrl+C reaches the program by itself; it decides when all is closed.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => program.kill('SIGTERM'))
  program.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

function installedNode() {
  const windows = process.platform === 'win32'
  const system = windows ? 'win' : process.platform
  return [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
    .map((name) => join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node'))
    .find((path) => existsSync(path))
}
