import { type AnyExtension, type Attributes, type Extensions, Mark, Node } from '@tiptap/core'
import { TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { wholeWidth } from '../../src-main/domain/rich-text/column-widths.ts'
import { linkTarget } from '../../src-main/domain/rich-text/link-target.ts'
import { Footnote } from './footnote/footnote-node.ts'
import { bulletRule } from './lists/bullet-list.ts'
import { NestedForms } from './lists/list-form.ts'
import { listFormAttribute, numberedRule } from './lists/ordered-list.ts'
import { Picture } from './pictures/picture-node.ts'
import { TextTable } from './tables/table-node.ts'

/** Tiptap's own kit, cut down to the attributes and blocks of the domain's rich-text schema. */
const Kit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(narrowed)
  },
})

/** The widths of a cell's columns; those of other programs are pixels and say nothing here. */
const cellWidths: Attributes[string] = {
  default: null,
  parseHTML: (element) => {
    const widths = (element.getAttribute('data-colwidth') ?? '').split(',').map(Number)
    return widths.every((width) => Number.isInteger(width) && width > 0 && width <= wholeWidth)
      ? widths
      : null
  },
  renderHTML: ({ colwidth }) => (Array.isArray(colwidth) ? { 'data-colwidth': colwidth.join(',') } : {}),
}

/** The extensions whose schema equals the domain's: what goes in as JSON comes out as the same JSON. */
export const textExtensions: Extensions = [
  Kit.configure({
    code: false,
    codeBlock: false,
    strike: false,
    horizontalRule: false,
    trailingNode: false,
    heading: { levels: [4, 5, 6] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      isAllowedUri: (url) => linkTarget.test(url),
      shouldAutoLink: becomesLink,
    },
  }),
  Footnote,
  NestedForms,
  TextTable,
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  onlyCellAttributes(TableCell),
  onlyCellAttributes(TableHeader),
  Picture,
]

/** What takes form while it is typed: lists, as in Word. Formal text is no markdown, so asterisks, underscores and "> " are words. */
export const typedForms = ['bulletList', 'orderedList']

/** What takes form when it is pasted as plain text: addresses. */
export const pastedForms = ['link']

function narrowed(extension: AnyExtension): AnyExtension {
  if (extension instanceof Mark && extension.name === 'link')
    return extension.extend({ inclusive: false, addAttributes: () => ({ href: { default: null } }) })
  if (extension instanceof Node && extension.name === 'bulletList')
    return extension.extend({
      addInputRules() {
        return [bulletRule(this.type)]
      },
    })
  if (extension instanceof Node && extension.name === 'orderedList')
    return extension.extend({
      addAttributes: () => ({ start: number('start'), form: listFormAttribute }),
      addInputRules() {
        return [numberedRule(this.type)]
      },
      // Its own paste makes a list of any line that begins with a number; `blocksOfText` tells dates from lists.
      addProseMirrorPlugins: () => [],
    })
  if (extension instanceof Node && extension.name === 'heading')
    return extension.extend({
      addAttributes: () => ({ level: { default: 4, rendered: false } }),
      // A pasted heading of any level keeps being a heading, below the section's own.
      parseHTML: () =>
        [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.max(level, 4) } })),
    })
  return extension
}

/** Whether an address in words is one the schema holds: "www.nordvig.dk" and "jens@nordvig.dk" are given their scheme, "ftp://" keeps to be words. */
function becomesLink(address: string): boolean {
  return linkTarget.test(address) || (!address.includes(':') && address.includes('.'))
}

function onlyCellAttributes(cell: Node): Node {
  return cell.extend({
    addAttributes: () => ({ colspan: number('colspan'), rowspan: number('rowspan'), colwidth: cellWidths }),
  })
}

function number(name: string): Attributes[string] {
  return { default: 1, parseHTML: (element) => Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1 }
}
