import type { ReactNode } from 'react'
import { columnWidths, wholeWidth } from '../../src-main/domain/rich-text/column-widths.ts'
import { footnoteText } from '../../src-main/domain/rich-text/footnote.ts'
import { listFormOf } from '../../src-main/domain/rich-text/list-mark.ts'
import { pictureWidthOf } from '../../src-main/domain/rich-text/picture-width.ts'
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
      return <NumberedList list={node} />
    case 'listItem':
      return <li>{blocks(node.content)}</li>
    case 'blockquote':
      return <blockquote>{blocks(node.content)}</blockquote>
    case 'image':
      return (
        <img
          src={String(node.attrs?.['src'])}
          alt={String(node.attrs?.['alt'] ?? '')}
          data-width={pictureWidthOf(node) ?? undefined}
        />
      )
    case 'table':
      return (
        <div className="table-room">
          <table className={columnWidths(node) === null ? undefined : 'fixed'}>
            <Columns table={node} />
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

function NumberedList({ list }: { readonly list: RichTextNode }) {
  const form = listFormOf(list)
  const start = Number(list.attrs?.['start'] ?? 1)
  return (
    <ol
      start={start}
      data-form={form === 'decimal' ? undefined : form}
      style={form === 'outline' ? { counterReset: `outline ${start - 1}` } : undefined}
    >
      {blocks(list.content)}
    </ol>
  )
}

function Columns({ table }: { readonly table: RichTextNode }) {
  const widths = columnWidths(table)
  if (widths === null) return null
  return (
    <colgroup>
      {widths.map((width, at) => (
        // Columns have no identity but their order.
        <col key={at} style={{ width: `${(width * 100) / wholeWidth}%` }} />
      ))}
    </colgroup>
  )
}

function hasText(node: RichTextNode): boolean {
  return (node.text ?? '').trim() !== '' || (node.content ?? []).some(hasText)
}

function spans(node: RichTextNode) {
  return { colSpan: Number(node.attrs?.['colspan'] ?? 1), rowSpan: Number(node.attrs?.['rowspan'] ?? 1) }
}

function inline(node: RichTextNode): ReactNode {
  if (node.content === undefined) return <br />
  // A read-only text has no identity but its order.
  return node.content.map((run, index) => {
    if (run.type === 'hardBreak') return <br key={index} />
    return run.type === 'footnote' ? <Footnote key={index} note={run} /> : <Run key={index} run={run} />
  })
}

/** A footnote's number, counted by the style sheet; its words are told where the mouse rests, and read aloud. */
function Footnote({ note }: { readonly note: RichTextNode }) {
  const words = footnoteText(note)
  return (
    <sup className="footnote" title={words}>
      <span className="unseen">{words}</span>
    </sup>
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
