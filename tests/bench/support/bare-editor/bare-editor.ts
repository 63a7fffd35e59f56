import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/** A bare Tiptap editor over the text that the address brings: what typing costs where nothing else is done. */
const count = Number(new URLSearchParams(location.search).get('paragraphs'))
const words = new URLSearchParams(location.search).get('words') ?? ''
const element = document.querySelector('#editor')
if (element === null) throw new Error('the page has no place for the editor')
new Editor({
  element,
  extensions: [StarterKit],
  content: `<p>${words}</p>`.repeat(count),
  autofocus: 'end',
})
