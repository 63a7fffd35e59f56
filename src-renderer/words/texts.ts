import { danish } from './danish/danish.ts'
import { chosenLanguage } from './language.ts'

/** The same tree with any words in it: what another language has to say. */
type Worded<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Said
    ? (...values: Values) => Worded<Said>
    : { readonly [Key in keyof T]: Worded<T[Key]> }

/** Every text the window shows, in one language. */
export type Texts = Worded<typeof danish>

/** The texts in the window's language, which is chosen before any screen is loaded: Danish until then. */
export let texts: Texts = danish

/** Speaks the chosen language from here on. English is fetched only where it is chosen. */
export async function speakChosenLanguage(): Promise<void> {
  const language = chosenLanguage()
  if (language === 'en') texts = (await import('./english/english.ts')).english
  document.documentElement.lang = language
}
