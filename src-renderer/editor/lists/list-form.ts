import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { ListForm } from '../../../src-main/domain/rich-text/list-mark.ts'

/** The form that a list gets inside one of another: 1. holds a), a) holds i), an outline holds its like. */
const inside: Readonly<Record<ListForm, ListForm>> = {
  decimal: 'alpha',
  alpha: 'roman',
  roman: 'decimal',
  outline: 'outline',
}

/** The form of the numbered list that the caret stands in. */
export function listForm(editor: Editor): ListForm {
  return formOf(editor.getAttributes('orderedList'))
}

/** Gives the list another form. An outline numbers through all its levels, so the lists around and inside it follow. */
export function setListForm(editor: Editor, form: ListForm): void {
  const follows = form === 'outline' || listForm(editor) === 'outline'
  editor
    .chain()
    .command(({ tr }) => {
      for (const at of follows ? familyOf(tr) : nearest(tr)) setForm(tr, at, form)
      return true
    })
    .run()
}

/** Tab in a numbered list: the item goes a level in, and the list that is made for it gets the form that follows. */
export const NestedForms = Extension.create({
  name: 'nestedForms',
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      Tab: () =>
        this.editor.can().sinkListItem('listItem') &&
        this.editor
          .chain()
          .sinkListItem('listItem')
          .command(({ tr }) => {
            followForm(tr)
            return true
          })
          .run(),
    }
  },
})

function followForm(tr: Transaction): void {
  const [own, around] = listsAround(tr)
  const list = own === undefined ? null : tr.doc.nodeAt(own)
  const outer = around === undefined ? null : tr.doc.nodeAt(around)
  if (own === undefined || list?.type.name !== 'orderedList' || list.childCount > 1) return
  if (outer?.type.name === 'orderedList') setForm(tr, own, inside[formOf(outer.attrs)])
}

/** Where the lists begin that the caret stands in, the innermost first. */
function listsAround({ selection: { $from } }: Transaction): number[] {
  const depths = Array.from({ length: $from.depth }, (_, up) => $from.depth - up)
  return depths.filter((depth) => isList($from.node(depth))).map((depth) => $from.before(depth))
}

function nearest(tr: Transaction): number[] {
  return listsAround(tr)
    .filter((at) => tr.doc.nodeAt(at)?.type.name === 'orderedList')
    .slice(0, 1)
}

/** The numbered lists of the whole list that the caret stands in. */
function familyOf(tr: Transaction): number[] {
  const outermost = listsAround(tr).at(-1)
  const whole = outermost === undefined ? null : tr.doc.nodeAt(outermost)
  if (outermost === undefined || whole === null) return []
  const found = whole.type.name === 'orderedList' ? [outermost] : []
  whole.descendants((node, at) => {
    if (node.type.name === 'orderedList') found.push(outermost + 1 + at)
  })
  return found
}

function setForm(tr: Transaction, at: number, form: ListForm): void {
  tr.setNodeAttribute(at, 'form', form)
}

function isList({ type }: Node): boolean {
  return type.name === 'orderedList' || type.name === 'bulletList'
}

function formOf(attrs: Record<string, unknown>): ListForm {
  const { form } = attrs
  return form === 'alpha' || form === 'roman' || form === 'outline' ? form : 'decimal'
}
