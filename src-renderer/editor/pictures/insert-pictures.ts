import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { showRefusal } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'
import { chosenPicture } from './picture-node.ts'
import { storedPicture } from './stored-picture.ts'

/** Told on the text's element when a picture was put in without a description: the tool asks for one. */
export const describePicture = 'picture:describe'

/** Puts pictures into the text where the caret is, one after the other, scaled down, and asks what the last one shows; others than pictures are refused. */
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
  const before = chosenPicture(editor.state)
  if (before === null) tr.replaceSelectionWith(node)
  else tr.insert(before.to, node)
  const at = placeOf(tr.doc, node)
  if (at !== null) tr.setSelection(NodeSelection.create(tr.doc, at))
  editor.view.dispatch(tr.scrollIntoView())
  if (alt === '' && at !== null) editor.view.dom.dispatchEvent(new CustomEvent(describePicture))
}

/** Where the picture came to stand: at the end of a paragraph it comes after it. */
function placeOf(doc: Editor['state']['doc'], picture: Editor['state']['doc']): number | null {
  let found: number | null = null
  doc.descendants((node, at) => {
    if (node === picture) found = at
  })
  return found
}

function refuse(): void {
  showRefusal({ code: 'image-kind', message: texts.editor.imageKind, wayOut: texts.editor.imageKindWayOut })
}
