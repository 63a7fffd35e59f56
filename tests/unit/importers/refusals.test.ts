import { describe, expect, it } from 'vitest'
import { importMinutes } from '../../../src-main/importers/import-minutes.ts'

describe('a file that is not minutes is refused by name, saying what was missing', () => {
  it.each([
    ['an empty file', '', 'empty-file', '«referat.txt» er tom. Intet er ændret.'],
    ['blank lines', ' \n\n\t\n', 'empty-file', '«referat.txt» er tom. Intet er ændret.'],
    [
      'any text',
      'Kære alle\n\nHusk kage på fredag.\n',
      'not-minutes',
      '«referat.txt» kunne ikke læses som et referat: der er intet «Punkt 1», ingen mødedato og intet udvalg i teksten. Intet er ændret.',
    ],
    [
      'minutes without a date',
      'Kulturudvalget\n\nPunkt 1 Kor\n\nBeslutning\n\nGodkendt\n',
      'not-minutes',
      '«referat.txt» kunne ikke læses som et referat: der er ingen mødedato i teksten. Intet er ændret.',
    ],
    [
      'minutes without a committee',
      'Tirsdag den 3. marts 2026 - kl. 16:00\n\nPunkt 1 Kor\n\nBeslutning\n\nGodkendt\n',
      'not-minutes',
      '«referat.txt» kunne ikke læses som et referat: der er intet udvalg i teksten. Intet er ændret.',
    ],
    [
      'a header without items',
      'Kulturudvalget\nTirsdag den 3. marts 2026 - kl. 16:00\n',
      'not-minutes',
      '«referat.txt» kunne ikke læses som et referat: der er intet «Punkt 1» i teksten. Intet er ændret.',
    ],
    [
      'a date that does not exist',
      'Kulturudvalget\nTirsdag den 31. februar 2026 - kl. 16:00\n\nPunkt 1 Kor\n',
      'not-minutes',
      '«referat.txt» kunne ikke læses som et referat: der er ingen mødedato i teksten. Intet er ændret.',
    ],
    [
      'a binary file',
      '%PDF-1.7\n\0\0\uFFFD\uFFFD',
      'not-text',
      '«referat.txt» er ikke tekst, og der er derfor intet «Punkt 1» at læse. Intet er ændret.',
    ],
    [
      'text in another encoding',
      'Kulturudvalget\nTirsdag den 3. marts 2026\n\nPunkt 1 Sk\uFFFDn sang for b\uFFFDrn\n',
      'not-utf8',
      '«referat.txt» er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Intet er ændret.',
    ],
    [
      'JSON of something else',
      '{"name":"noget andet"}',
      'meeting-file-format',
      'Filen er JSON, men ikke en mødefil: den siger ikke «format: referent-meeting» og et versionsnummer. Intet er ændret.',
    ],
    [
      'a JSON list',
      '[1, 2]',
      'meeting-file-format',
      'Filen er JSON, men ikke en mødefil: den siger ikke «format: referent-meeting» og et versionsnummer. Intet er ændret.',
    ],
  ])('%s', (_, text, code, message) => {
    const result = importMinutes({ fileName: 'referat.txt', text })

    expect(result).toMatchObject({ ok: false, refusal: { code, message } })
  })

  it('is not fooled by a bracket in front of minutes', () => {
    const text = '[Udkast]\n\nKulturudvalget\nTirsdag den 3. marts 2026\n\nPunkt 1 Kor\n'

    expect(importMinutes({ fileName: 'referat.txt', text }).ok).toBe(true)
  })
})
