import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type Selection, type SelectionBookmark, type Transaction } from '@tiptap/pm/state'
import type { RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'
import { showRefusal } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'
import { chosenPicture } from './picture-node.ts'
import { storedPicture } from './stored-picture.ts'

/** Told on the text's element when a picture was put in without a description: the tool asks for one. */
export const describePicture = 'picture:describe'

/** Takes a picture that was ready only after its text had been left, and which of the text's blocks it was put in. */
export type TakeLate = (picture: RichTextNode, block: number) => void

const late = new WeakMap<Editor, TakeLate>()

/** Says who takes the pictures of an editor that is gone before they are ready. */
export function takeLatePictures(editor: Editor, take: TakeLate): void {
  late.set(editor, take)
}

/** What the pictures show, and where they are put, if not where the caret is. */
interface Inserting {
  readonly alt?: string
  readonly at?: number | null
}

/**
 * Puts pictures into the text where the caret is now or at a place, one after the other, scaled down, and asks what the last one shows; others
 * than pictures are refused. Scaling takes a moment: what is written or chosen meanwhile stays as it is, and one who has written on keeps
 * the caret and is not asked.
 */
export async function insertPictures(
  editor: Editor,
  files: readonly File[],
  { alt = '', at = null }: Inserting = {},
): Promise<void> {
  const place = new FollowedPlace(editor, at)
  // An editor that is gone knows it no more.
  const type = editor.schema.nodes['image']
  let asks = false
  for (const file of files) {
    const src = await storedPicture(file)
    const picture = src === null ? undefined : type?.create({ src, alt })
    if (picture === undefined) refuse()
    else if (editor.isDestroyed) late.get(editor)?.(picture.toJSON(), place.block())
    else if (place.writtenOn) insertBehindWords(editor, picture, place)
    else {
      place.standBehind(insert(editor, picture, place))
      asks = alt === ''
    }
  }
  // Of the last one, when all are there: the question would begin anew with each, and what was answered be gone.
  if (asks && !editor.isDestroyed && !place.writtenOn)
    editor.view.dom.dispatchEvent(new CustomEvent(describePicture))
  place.leave()
}

/** A place in the text that stays where it is while the text is written in. */
class FollowedPlace {
  private readonly editor: Editor
  private bookmark: SelectionBookmark
  /** A place that was given, then the end of the picture that was put in last: a description given to it makes another of it. */
  behind: number | null
  /** Whether words were written since. */
  writtenOn = false

  constructor(editor: Editor, behind: number | null) {
    this.editor = editor
    this.behind = behind
    this.bookmark = editor.state.selection.getBookmark()
    editor.on('transaction', this.follow)
  }

  private readonly follow = ({ transaction }: { readonly transaction: Transaction }) => {
    this.bookmark = this.bookmark.map(transaction.mapping)
    if (this.behind !== null) this.behind = transaction.mapping.map(this.behind)
    if (transaction.before.textContent !== transaction.doc.textContent) this.writtenOn = true
  }

  selection(): Selection {
    return this.bookmark.resolve(this.editor.state.doc)
  }

  block(): number {
    if (this.behind === null) return this.selection().$from.index(0)
    const at = this.editor.state.doc.resolve(this.behind)
    return at.depth === 0 ? at.index(0) - 1 : at.index(0)
  }

  standBehind({ to }: { readonly to: number }): void {
    this.behind = to
  }

  leave(): void {
    this.editor.off('transaction', this.follow)
  }
}

/** Puts a picture in at a place; answers the selection it is chosen by. */
function insert(editor: Editor, picture: Node, place: FollowedPlace): Selection {
  const { tr } = editor.state
  const selection = place.selection()
  const behind = place.behind ?? chosenPicture(selection)?.to ?? null
  if (behind === null) tr.setSelection(selection).replaceSelectionWith(picture)
  else tr.insert(behind, picture)
  const at = placeOf(tr.doc, picture)
  if (at !== null) tr.setSelection(NodeSelection.create(tr.doc, at))
  editor.view.dispatch(tr.scrollIntoView())
  return tr.selection
}

/** Puts a picture in behind what is being written, which it does not part. */
function insertBehindWords(editor: Editor, picture: Node, place: FollowedPlace): void {
  const { $to } = place.selection()
  const at = place.behind ?? ($to.depth === 0 ? $to.pos : $to.after(1))
  editor.view.dispatch(editor.state.tr.insert(at, picture))
  place.standBehind({ to: at + picture.nodeSize })
}

/** Where the picture came to stand: at the end of a paragraph it comes after it. */
function placeOf(doc: Node, picture: Node): number | null {
  let found: number | null = null
  doc.descendants((node, at) => {
    if (node === picture) found = at
  })
  return found
}

function refuse(): void {
  showRefusal({ code: 'image-kind', message: texts.editor.imageKind, wayOut: texts.editor.imageKindWayOut })
}
