import { spellingOn, switchSpelling } from '../editor/spelling/spelling-switch.ts'
import { forgetAnswers } from '../editor/spelling/word-book.ts'
import { showDone } from '../state/notices.tsx'
import { useProgram } from '../state/program.ts'
import { useNews } from '../state/use-news.ts'
import { texts } from '../words/texts.ts'
import { useCommands } from './commands.ts'

/** Spelling (stavekontrol) on or off by name in the palette (Ctrl+K), and a committee's words followed in every window. */
export function SpellingCommands() {
  const { api } = useProgram()
  useNews(({ heads, restored, missed }) => {
    if (heads || restored || missed) forgetAnswers(api)
  })
  useCommands('spelling', () => [
    {
      kind: 'action',
      name: spellingOn.get() ? texts.spelling.off : texts.spelling.on,
      run: () => {
        switchSpelling()
        showDone(spellingOn.get() ? texts.spelling.isOn : texts.spelling.isOff)
      },
    },
  ])
  return null
}
