import type { Editor } from '@tiptap/core'
import { showRefusal } from '../state/notices.tsx'
import { texts } from '../words/texts.ts'

/** Puts pictures into the text where the caret is; anything but PNG and JPEG is refused. */
export async function insertImageFiles(editor: Editor, files: readonly File[], alt = ''): Promise<void> {
  for (const file of files) {
    if (file.type !== 'image/png' && file.type !== 'image/jpeg') {
      showRefusal({
        code: 'image-kind',
        message: texts.editor.imageKind,
        wayOut: texts.editor.imageKindWayOut,
      })
      continue
    }
    const src = await dataAddress(file)
    editor.chain().focus().insertContent({ type: 'image', attrs: { src, alt } }).run()
  }
}

function dataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(file)
  })
}
