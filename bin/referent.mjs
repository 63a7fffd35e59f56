#!/usr/bin/env node
// Starts the built command line under Node 24: this Node where it is new enough, else the one npm installed.
// What only a failure needs is loaded where it happens: every command waits for this file.
import module from 'node:module'

const require = module.createRequire(import.meta.url)
const program = '../out/command-line/referent.cjs'

if (Number(process.versions.node.split('.')[0]) < 22) startAgainUnderNode24()
else {
  module.enableCompileCache?.()
  try {
    require.resolve(program)
  } catch {
    stop('Programmet er ikke bygget endnu: kør npm run build først.')
  }
  if (process.exitCode === undefined) require(program)
}

function startAgainUnderNode24() {
  const node = installedNode()
  if (node === undefined) return stop('Node 24 mangler: kør npm ci først.')
  const { spawnSync } = require('node:child_process')
  const { fileURLToPath } = require('node:url')
  const run = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 70
}

function installedNode() {
  const { existsSync } = require('node:fs')
  const { fileURLToPath } = require('node:url')
  const windows = process.platform === 'win32'
  const names = [
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]
  return names
    .map((name) => new URL(`../node_modules/${name}/bin/${windows ? 'node.exe' : 'node'}`, import.meta.url))
    .map((url) => fileURLToPath(url))
    .find((path) => existsSync(path))
}

function stop(words) {
  process.stderr.write(`${words}\n`)
  process.exitCode = 2
}
