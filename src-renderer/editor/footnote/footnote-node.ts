import { Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'

/** Told on the text's element when a footnote is to be written in: the box beside it takes the focus. */
export const writeInFootnote = 'footnote:write'

/**
 * A footnote (fodnote) in the text: a number, counted by the style sheet, whose words are written in a box of its own. The
 * box is there while the number is chosen; Ctrl+Alt+F puts in a new one, Enter on the number begins to write.
 */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: 'text*',
  marks: '',
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
  addNodeView:
    () =>
    ({ node }) =>
      new NumberOfNote(node.textContent),
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => addFootnote(this.editor.view),
      Enter: () => isFootnoteChosen(this.editor.view) && askToWrite(this.editor.view),
    }
  },
  // The text is closed with the footnote open: it is left all the same.
  onDestroy() {
    const { view, state } = this.editor
    const note = chosenFootnote(state)
    if (note !== null) leaveFootnote(view, note.from)
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: withoutSilent,
      props: {
        handleClickOn: (view, _pos, node, at, _event, direct) => {
          if (!direct || node.type.name !== 'footnote') return false
          return openFootnote(view, at)
        },
        // What is typed while a number is chosen comes after it; it never takes the number's place.
        handleTextInput: (view, _from, _to, text) => {
          if (!isFootnoteChosen(view)) return false
          view.dispatch(view.state.tr.insertText(text, view.state.selection.to))
          return true
        },
      },
    }),
  ],
})

/** Puts a new footnote where the caret is, and begins to write in it; false where none can stand. */
export function addFootnote(view: EditorView): boolean {
  const { state } = view
  if (isFootnoteChosen(view)) return askToWrite(view)
  const at = state.selection.to
  const { parent, parentOffset } = state.doc.resolve(at)
  const note = state.schema.nodes['footnote']?.create()
  if (
    note === undefined ||
    !parent.canReplaceWith(indexAt(parent, parentOffset), indexAt(parent, parentOffset), note.type)
  )
    return false
  const { tr } = state
  tr.insert(at, note)
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView())
  return askToWrite(view)
}

/** Opens the footnote at a place: its words have the focus. */
export function openFootnote(view: EditorView, at: number): true {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)).scrollIntoView())
  return askToWrite(view)
}

/** Puts the words of the footnote at a place. */
export function setFootnote(view: EditorView, at: number, words: string): void {
  const { tr, schema, doc } = view.state
  const node = doc.nodeAt(at)
  if (node?.type.name !== 'footnote') return
  const text = words.replace(/\s*\n\s*/g, ' ')
  tr.replaceWith(at + 1, at + 1 + node.content.size, text === '' ? [] : schema.text(text))
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)))
}

/** Ends the writing: the caret stands after the number. */
export function leaveFootnote(view: EditorView, at: number, { remove = false } = {}): void {
  const { tr, doc } = view.state
  const node = doc.nodeAt(at)
  if (node?.type.name !== 'footnote') return
  if (remove) tr.delete(at, at + node.nodeSize)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, remove ? at : at + node.nodeSize)))
}

/** The footnote that is chosen, and so is being written. */
export function chosenFootnote({ selection }: EditorState): NodeSelection | null {
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote' ? selection : null
}

/** A footnote that says nothing goes away when it is chosen no more. */
function withoutSilent(
  steps: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const left = chosenFootnote(before)
  if (left === null) return null
  const at = steps.reduce((place, { mapping }) => mapping.map(place), left.from)
  const note = after.doc.nodeAt(at)
  const isSilent = note?.type.name === 'footnote' && note.textContent.trim() === ''
  return isSilent && chosenFootnote(after)?.from !== at ? after.tr.delete(at, at + note.nodeSize) : null
}

function isFootnoteChosen({ state }: EditorView): boolean {
  return chosenFootnote(state) !== null
}

function askToWrite(view: EditorView): true {
  view.dom.dispatchEvent(new CustomEvent(writeInFootnote))
  return true
}

function indexAt(parent: { childAfter: (offset: number) => { index: number } }, offset: number): number {
  return parent.childAfter(offset).index
}

/** The number as an element: the style sheet counts it, and its words are told where the mouse rests. */
class NumberOfNote implements NodeView {
  readonly dom = document.createElement('sup')

  constructor(words: string) {
    this.dom.className = 'footnote'
    this.dom.title = words
  }

  update(node: ProseMirrorNode): boolean {
    if (node.type.name !== 'footnote') return false
    this.dom.title = node.textContent
    return true
  }
}
