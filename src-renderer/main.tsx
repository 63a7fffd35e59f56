import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './look/fonts.css'
import './look/base.css'
import { createRoot } from 'react-dom/client'
import { speakChosenLanguage } from './words/texts.ts'

/** The screens keep their words from the moment they are loaded, so the language is settled before that. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no root')
  await speakChosenLanguage()
  const { Program } = await import('./program.tsx')
  createRoot(root).render(<Program />)
}

void start()
