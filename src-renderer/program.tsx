import { bringCaretBack } from './editor/caret-across.ts'
import { createLink } from './link/link.ts'
import { App } from './shell/app.tsx'

const link = createLink()
bringCaretBack()

/** The window with its connection to the program; loaded once the language is known. */
export function Program() {
  return <App link={link} />
}
