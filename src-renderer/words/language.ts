/** The languages of the window. What is printed is always Danish: it is the meeting's own language. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** Where the choice lies on this machine; a change there is heard by every window. */
export const languagePlace = 'referent.language'

/** The language chosen on this machine; Danish until one is. */
export function chosenLanguage(): Language {
  return languageOf(globalThis.localStorage?.getItem(languagePlace) ?? null)
}

/** The language of a name; Danish for one that is not known. */
export function languageOf(name: string | null): Language {
  return languages.find((language) => language === name) ?? 'da'
}

/** Remembers the choice. The window speaks it when it is loaded again. */
export function chooseLanguage(language: Language): void {
  globalThis.localStorage.setItem(languagePlace, language)
}
