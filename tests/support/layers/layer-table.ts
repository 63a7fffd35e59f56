/** One row of the table in docs/layers.md: a folder, and what its files may import. */
export interface Layer {
  readonly folder: string
  /** Folders of ours, in full, such as `src-main/domain`. */
  readonly ours: readonly string[]
  /** Packages by name; `node` stands for Node's own modules. */
  readonly packages: readonly string[]
}

const row = /^\| (src-[\w/-]+) \| ([^|]*) \| ([^|]*) \|$/

/** Reads the table of layers out of docs/layers.md; throws where there is none. */
export function readLayerTable(markdown: string): readonly Layer[] {
  const layers = markdown.split('\n').flatMap((line) => {
    const [, folder, ours, packages] = row.exec(line) ?? []
    if (folder === undefined || ours === undefined || packages === undefined) return []
    return [{ folder, ours: names(ours).map((name) => `src-main/${name}`), packages: names(packages) }]
  })
  if (layers.length === 0) throw new Error('docs/layers.md has no table of layers')
  return layers
}

function names(cell: string): string[] {
  return cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-')
}
