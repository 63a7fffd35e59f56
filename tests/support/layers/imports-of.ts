import { parseSync } from 'vite'

/** An import as it stands in a file: `'./a.ts'`. `null` is an import whose name is only known when it runs. */
export type Imported = string | null

/**
 * Every import of a TypeScript file, however it is written: import and export from, type imports, `import('x').T`,
 * dynamic `import()`, `import x = require()` and `require()`.
 */
export function importsOf(file: string, code: string): readonly Imported[] {
  const { program, errors } = parseSync(file, code)
  const [error] = errors
  if (error !== undefined) throw new Error(`${file}: ${error.message}`)
  const found: Imported[] = []
  visit(program, found)
  return found
}

type Node = Readonly<Record<string, unknown>>

function visit(value: unknown, found: Imported[]): void {
  if (Array.isArray(value)) for (const entry of value) visit(entry, found)
  else if (isNode(value)) {
    found.push(...importIn(value))
    for (const child of Object.values(value)) visit(child, found)
  }
}

function importIn(node: Node): readonly Imported[] {
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [literal(node['source'])]
    case 'ExportNamedDeclaration':
      return node['source'] === null ? [] : [literal(node['source'])]
    case 'TSExternalModuleReference':
      return [literal(node['expression'])]
    case 'CallExpression':
      return isRequire(node['callee']) && Array.isArray(node['arguments'])
        ? [literal(node['arguments'][0])]
        : []
    default:
      return []
  }
}

function isRequire(callee: unknown): boolean {
  return isNode(callee) && callee['type'] === 'Identifier' && callee['name'] === 'require'
}

function literal(node: unknown): Imported {
  if (!isNode(node)) return null
  if (node['type'] === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node['type'] !== 'TemplateLiteral' || !Array.isArray(node['quasis']) || node['quasis'].length !== 1) {
    return null
  }
  const [part] = node['quasis']
  return isNode(part) && isNode(part['value']) ? String(part['value']['cooked']) : null
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
