import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { type Imported, importsOf } from './imports-of.ts'
import type { Layer } from './layer-table.ts'

/** A file of the program, `path` from the project's root with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly code: string
}

/** Every import of `file` that the table forbids, one sentence each: the file, the import, and what is allowed there. */
export function layerFindings(file: SourceFile, layers: readonly Layer[]): readonly string[] {
  const layer = layerOf(file.path, layers)
  if (layer === undefined) return [`${file.path} lies in no folder of the table in docs/layers.md.`]
  return importsOf(file.path, file.code)
    .filter((imported) => !mayImport({ file: file.path, imported, layer, layers }))
    .map((imported) => `${file.path} imports ${shown(imported)}. ${allowance(layer)}`)
}

interface Question {
  readonly file: string
  readonly imported: Imported
  readonly layer: Layer
  readonly layers: readonly Layer[]
}

function mayImport({ file, imported, layer, layers }: Question): boolean {
  if (imported === null) return false
  if (!imported.startsWith('.')) return mayImportPackage(file, imported, layer)
  const target = posix.join(posix.dirname(file), imported)
  const theirs = layerOf(target, layers)?.folder
  if (theirs === undefined) return !target.startsWith('src-') && target.endsWith('.json')
  return theirs === layer.folder || layer.ours.includes(theirs)
}

function mayImportPackage(file: string, imported: string, layer: Layer): boolean {
  if (builtinModules.includes(imported) || imported.startsWith('node:'))
    return layer.packages.includes('node')
  if (isWithin(imported, '@orpc/client') && layer.folder === 'src-renderer') {
    return isWithin(file, 'src-renderer/link')
  }
  return layer.packages.some((name) => isWithin(imported, name))
}

function layerOf(path: string, layers: readonly Layer[]): Layer | undefined {
  const holding = layers.filter(({ folder }) => isWithin(path, folder))
  return holding.sort((left, right) => right.folder.length - left.folder.length)[0]
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function shown(imported: Imported): string {
  return imported === null ? 'something whose name is only known when it runs' : `'${imported}'`
}

function allowance({ folder, ours, packages }: Layer): string {
  const allowed = [folder, ...ours, ...packages].join(', ')
  const link = folder === 'src-renderer' ? ' (@orpc/client in src-renderer/link only)' : ''
  return `Files in ${folder} may import: ${allowed}${link}.`
}
