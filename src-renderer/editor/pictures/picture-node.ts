import type { Attributes } from '@tiptap/core'
import { Image } from '@tiptap/extension-image'
import { NodeSelection, Plugin, type Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { pictureWidths } from '../../../src-main/domain/rich-text/picture-width.ts'

const widthAttribute: Attributes[string] = {
  default: 'own',
  parseHTML: (element) =>
    pictureWidths.find((width) => width === element.getAttribute('data-width')) ?? 'own',
  renderHTML: ({ width }) => (width === 'own' ? {} : { 'data-width': String(width) }),
}

/**
 * A picture in the text, PNG or JPEG. It stays chosen after it was put in and described; what is typed or pasted then comes
 * after it and never takes its place.
 */
export const Picture = Image.extend({
  addAttributes: () => ({ src: { default: null }, alt: { default: '' }, width: widthAttribute }),
  parseHTML: () => [
    { tag: 'img[src^="data:image/png;base64,"]' },
    { tag: 'img[src^="data:image/jpeg;base64,"]' },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (view, _from, _to, text) => {
          if (!standBehindPicture(view)) return false
          view.dispatch(view.state.tr.insertText(text).scrollIntoView())
          return true
        },
        // The paste itself goes on as ever, from the place behind.
        handlePaste: (view) => {
          standBehindPicture(view)
          return false
        },
      },
    }),
  ],
}).configure({ allowBase64: true })

/** The picture that is chosen, with its place; the next one comes after it. */
export function chosenPicture(selection: Selection): NodeSelection | null {
  return selection instanceof NodeSelection && selection.node.type.name === 'image' ? selection : null
}

/** Puts the caret in a new paragraph behind the chosen picture; false where none is chosen. */
function standBehindPicture(view: EditorView): boolean {
  const { schema, tr } = view.state
  const picture = chosenPicture(view.state.selection)
  const paragraph = schema.nodes['paragraph']?.create()
  if (picture === null || paragraph === undefined) return false
  tr.insert(picture.to, paragraph)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, picture.to + 1)))
  return true
}
