import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layerFindings, type SourceFile } from './support/layers/layer-findings.ts'
import { readLayerTable } from './support/layers/layer-table.ts'

const root = join(import.meta.dirname, '..')
const layers = readLayerTable(readFileSync(join(root, 'docs/layers.md'), 'utf8'))

describe('the layers of docs/layers.md', () => {
  const sources = ['src-main', 'src-renderer'].flatMap(sourceFiles)

  it.each(layers.map(({ folder }) => folder))('%s imports only what the table allows', (folder) => {
    const files = sources.filter(({ path }) => path.startsWith(`${folder}/`))
    expect(files).not.toEqual([])
    expect(files.flatMap((file) => layerFindings(file, layers))).toEqual([])
  })

  it('every source file lies in a folder of the table', () => {
    const homeless = sources.filter(({ path }) => !layers.some(({ folder }) => path.startsWith(`${folder}/`)))
    expect(homeless.map(({ path }) => path)).toEqual([])
  })
})

describe('the check itself', () => {
  it.each([
    ['src-renderer/a.tsx', `import type { Store } from '../src-main/store/store.ts'`],
    ['src-renderer/a.tsx', `import { app } from 'electron'`],
    ['src-renderer/screens/a.tsx', `import { createORPCClient } from '@orpc/client'`],
    ['src-main/domain/a.ts', `type Path = import('node:path').ParsedPath`],
    ['src-main/domain/a.ts', `import { readFileSync } from 'fs'`],
    ['src-main/store/a.ts', `export * from '../documents/outline/outline.ts'`],
    ['src-main/documents/print/a.ts', `const fs = await import('node:fs')`],
    ['src-main/documents/print/a.ts', `const fs = await import(name)`],
    ['src-main/doors/cli/a.ts', `import { startHost } from '../browser/host.ts'`],
    ['src-main/doors/cli/a.ts', `export type { Store } from '../../store/store.ts'`],
    ['src-main/doors/electron/a.ts', `const orpc = require('@orpc/client')`],
    ['src-main/contract/a.ts', `import { implement } from '@orpc/server'`],
    ['src-main/importers/a.ts', `import zodlike from 'zod-to-json-schema'`],
    ['src-main/domain/a.ts', `import { helper } from '../../tests/support/helper.ts'`],
  ])('%s with %s is a finding', (path, code) => {
    expect(layerFindings({ path, code }, layers)).toHaveLength(1)
  })

  it.each([
    ['src-renderer/link/a.ts', `import { createORPCClient } from '@orpc/client'`],
    ['src-renderer/a.tsx', `import '@mantine/core/styles.css'`],
    ['src-main/store/a.ts', `import { join } from 'node:path'`],
    ['src-main/doors/cli/a.ts', `import file from '../../../package.json' with { type: 'json' }`],
    ['src-main/domain/checks/a.ts', `import type { Item } from '../meeting/item.ts'`],
  ])('%s with %s is allowed', (path, code) => {
    expect(layerFindings({ path, code }, layers)).toEqual([])
  })

  it('names the file, the import and what the folder may import', () => {
    const code = `import type { Store } from '../store/store.ts'`
    expect(layerFindings({ path: 'src-main/domain/a.ts', code }, layers)).toEqual([
      "src-main/domain/a.ts imports '../store/store.ts'. " +
        'Files in src-main/domain may import: src-main/domain, prosemirror-model, zod.',
    ])
  })

  it('finds a file that lies outside the table', () => {
    expect(layerFindings({ path: 'src-main/doors/phone/a.ts', code: '' }, layers)).toEqual([
      'src-main/doors/phone/a.ts lies in no folder of the table in docs/layers.md.',
    ])
  })
})

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      code: readFileSync(path, 'utf8'),
    }))
}
