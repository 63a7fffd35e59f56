#!/usr/bin/env node
// Starts the built command line under Node 24: this Node where it is new enough, else the one npm installed.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const program = join(root, 'out', 'main', 'cli.js')

if (Number(process.versions.node.split('.')[0]) < 22) await startAgainUnderNode24()
else if (!existsSync(program)) stop('Programmet er ikke bygget endnu: kør npm run build først.')
else {
  module.enableCompileCache?.()
  await import(pathToFileURL(program).href)
}

async function startAgainUnderNode24() {
  const node = installedNode()
  if (node === undefined) return stop('Node 24 mangler: kør npm ci først.')
  const { spawnSync } = await import('node:child_process')
  const run = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 70
}

function installedNode() {
  const windows = process.platform === 'win32'
  const names = [
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]
  return names
    .map((name) => join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node'))
    .find((path) => existsSync(path))
}

function stop(words) {
  process.stderr.write(`${words}\n`)
  process.exitCode = 2
}
