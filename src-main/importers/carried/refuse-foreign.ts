import { refusal } from '../../domain/refusal.ts'
import { refused } from '../../domain/result.ts'

/** The refusal of a Word file or PDF that carries no meeting: it is another program's, or of a part of a meeting. */
export function refuseForeign(fileName: string, kind: 'Word-fil' | 'PDF') {
  return refused(
    refusal(
      'no-meeting-inside',
      `«${fileName}» er en ${kind} uden et mødes data, så den kan ikke indlæses. Intet er ændret.`,
      kind === 'PDF'
        ? 'Vælg en dagsorden eller et referat, som er gemt fra Referent som «PDF til arkiv», eller gem teksten som ren tekst.'
        : 'Vælg en dagsorden eller et referat, som er gemt fra Referent som Word, eller gem teksten som ren tekst.',
      { fileName, kind },
    ),
  )
}

/** The refusal of a Word file or PDF that cannot be opened. */
export function refuseDamaged(fileName: string, kind: 'Word-fil' | 'PDF') {
  return refused(
    refusal(
      'source-damaged',
      `«${fileName}» ligner en ${kind}, men er beskadiget og kan ikke læses. Intet er ændret.`,
      'Hent filen igen. Den kan være afbrudt undervejs.',
      { fileName, kind },
    ),
  )
}
