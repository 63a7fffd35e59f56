import { createLink } from './link/link.ts'
import { App } from './shell/app.tsx'

const link = createLink()

/** The window with its connection to the program; loaded once the language is known. */
export function Program() {
  return <App link={link} />
}
