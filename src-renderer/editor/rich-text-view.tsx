import type { ReactNode } from 'react'
import type { RichText, RichTextMark, RichTextNode } from '../../src-main/domain/rich-text/rich-text.ts'

/** A rich text as it is read: the same elements the editor shows, without an editor. */
export function RichTextView({ value }: { readonly value: RichText }) {
  return <>{blocks(value.content)}</>
}

function blocks(nodes: readonly RichTextNode[] | undefined): ReactNode[] {
  // A read-only text has no identity but its order.
  return (nodes ?? []).map((node, index) => <Block key={index} node={node} />)
}

function Block({ node }: { readonly node: RichTextNode }) {
  switch (node.type) {
    case 'paragraph':
      return <p>{inline(node)}</p>
    case 'heading': {
      const Heading = ({ 4: 'h4', 5: 'h5', 6: 'h6' } as const)[Number(node.attrs?.['level'])] ?? 'h4'
      return <Heading>{inline(node)}</Heading>
    }
    case 'bulletList':
      return <ul>{blocks(node.content)}</ul>
    case 'orderedList':
      return <ol start={Number(node.attrs?.['start'] ?? 1)}>{blocks(node.content)}</ol>
    case 'listItem':
      return <li>{blocks(node.content)}</li>
    case 'blockquote':
      return <blockquote>{blocks(node.content)}</blockquote>
    case 'image':
      return <img src={String(node.attrs?.['src'])} alt={String(node.attrs?.['alt'] ?? '')} />
    case 'table':
      return (
        <div className="table-room">
          <table>
            <tbody>{blocks(node.content)}</tbody>
          </table>
        </div>
      )
    case 'tableRow':
      return <tr>{blocks(node.content)}</tr>
    case 'tableHeader': {
      // A corner with nothing in it heads nothing, and is not read aloud as a heading.
      const Cell = hasText(node) ? 'th' : 'td'
      return (
        <Cell className="head" {...spans(node)}>
          {blocks(node.content)}
        </Cell>
      )
    }
    case 'tableCell':
      return <td {...spans(node)}>{blocks(node.content)}</td>
    default:
      throw new Error(`The schema has no block «${node.type}»`)
  }
}

function hasText(node: RichTextNode): boolean {
  return (node.text ?? '').trim() !== '' || (node.content ?? []).some(hasText)
}

function spans(node: RichTextNode) {
  return { colSpan: Number(node.attrs?.['colspan'] ?? 1), rowSpan: Number(node.attrs?.['rowspan'] ?? 1) }
}

function inline(node: RichTextNode): ReactNode {
  if (node.content === undefined) return <br />
  return node.content.map((run, index) =>
    // A read-only text has no identity but its order.
    run.type === 'hardBreak' ? <br key={index} /> : <Run key={index} run={run} />,
  )
}

function Run({ run }: { readonly run: RichTextNode }) {
  return <>{(run.marks ?? []).reduceRight<ReactNode>(marked, run.text ?? '')}</>
}

function marked(content: ReactNode, mark: RichTextMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{content}</strong>
    case 'italic':
      return <em>{content}</em>
    case 'underline':
      return <u>{content}</u>
    case 'link':
      return <span className="link">{content}</span>
    default:
      throw new Error(`The schema has no mark «${mark.type}»`)
  }
}
