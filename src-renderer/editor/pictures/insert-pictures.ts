import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { showRefusal } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'
import { storedPicture } from './stored-picture.ts'

/** Told on the text's element when a picture was put in without a description: the tool asks for one. */
export const describePicture = 'picture:describe'

/** Puts pictures into the text where the caret is, scaled down, and asks what the last one shows; others than pictures are refused. */
export async function insertPictures(editor: Editor, files: readonly File[], alt = ''): Promise<void> {
  for (const file of files) {
    const src = await storedPicture(file)
    if (editor.isDestroyed) return
    if (src === null) refuse()
    else insert(editor, src, alt)
  }
}

function insert(editor: Editor, src: string, alt: string): void {
  const node = editor.schema.nodes['image']?.create({ src, alt })
  if (node === undefined) return
  const { tr } = editor.state
  tr.replaceSelectionWith(node)
  const at = placeOf(tr.doc, node, tr.mapping.map(editor.state.selection.from))
  if (at !== null) tr.setSelection(NodeSelection.create(tr.doc, at))
  editor.view.dispatch(tr.scrollIntoView())
  if (alt === '' && at !== null) editor.view.dom.dispatchEvent(new CustomEvent(describePicture))
}

/** Where the picture came to stand, looked for backwards from the caret after it. */
function placeOf(doc: Editor['state']['doc'], picture: Editor['state']['doc'], near: number): number | null {
  let found: number | null = null
  doc.nodesBetween(0, Math.min(doc.content.size, near + picture.nodeSize), (node, at) => {
    if (node === picture) found = at
  })
  return found
}

function refuse(): void {
  showRefusal({ code: 'image-kind', message: texts.editor.imageKind, wayOut: texts.editor.imageKindWayOut })
}
