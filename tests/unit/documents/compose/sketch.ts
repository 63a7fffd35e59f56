import type { Block, Run } from '../../../../src-main/documents/outline/outline.ts'

/** Blocks as indented lines that a test can state in full: "h2 Punkt 1: Haller", "meta 1 bilag", "1." and what is in it. */
export function sketch(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => sketchBlock(block, indent))
}

function sketchBlock(block: Block, indent: string): string[] {
  const inside = (blocks: readonly Block[]) => sketch(blocks, `${indent}  `)
  switch (block.kind) {
    case 'heading':
      return [`${indent}h${block.level} ${block.text}`]
    case 'paragraph':
      return [
        `${indent}${block.role === 'body' ? '' : `${block.role} `}${block.runs.map(sketchRun).join('')}`,
      ]
    case 'list':
      return block.items.flatMap((item, at) => [
        `${indent}${block.ordered ? `${block.start + at}.` : '-'}`,
        ...inside(item),
      ])
    case 'table':
      return block.rows.map(
        (row) => indent + row.map((cell) => `| ${sketch(cell.blocks).join(' ')} `).join(''),
      )
    case 'facts':
      return block.facts.map(({ label, value }) => `${indent}${label}: ${value}`)
    case 'quote':
    case 'decision':
      return [`${indent}${block.kind}`, ...inside(block.blocks)]
    case 'image':
      return [`${indent}image ${block.alt}`]
    case 'contents':
      return [`${indent}contents ${block.heading}`]
    case 'page-break':
      return [`${indent}---`]
    case 'signature-lines':
      return block.lines.map(({ name, note }) => `${indent}sign ${name}${note === null ? '' : `, ${note}`}`)
    default:
      return block satisfies never
  }
}

function sketchRun(run: Run): string {
  if (run.kind === 'note') return `[^${run.text}]`
  return run.kind === 'line-break' ? '\\' : run.bold ? `*${run.text}*` : run.text
}
