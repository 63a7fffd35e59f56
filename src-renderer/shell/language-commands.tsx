import { useEffect } from 'react'
import { languagePlace, languages } from '../words/language.ts'
import { texts } from '../words/texts.ts'
import { useCommands } from './commands.ts'
import { useLanguage } from './use-language.ts'

/** The languages by name in the palette (Ctrl+K), and a choice in another window followed here. */
export function LanguageCommands() {
  const { language: spoken, change, reload } = useLanguage()
  useCommands('language', () =>
    languages
      .filter((language) => language !== spoken)
      .map((language) => ({
        kind: 'action',
        name: texts.shell.view.speak[language],
        run: () => void change(language),
      })),
  )
  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (event.key === languagePlace) void reload()
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [reload])
  return null
}
