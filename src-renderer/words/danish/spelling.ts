/** Spelling in the text, and the committee's own words. */
export const spelling = {
  on: 'Slå stavekontrol til',
  off: 'Slå stavekontrol fra',
  isOn: 'Stavekontrollen er slået til',
  isOff: 'Stavekontrollen er slået fra',
  isWrong: 'Stavefejl',
  suggestions: (word: string) => `Forslag til «${word}»`,
  looking: 'Søger forslag …',
  noSuggestion: 'Ingen forslag',
  learn: 'Tilføj til udvalgets ord',
  skip: 'Spring over',
  said: (word: string, suggestions: readonly string[] | null) =>
    suggestions === null
      ? ''
      : suggestions.length === 0
        ? `Stavefejl: ${word}. Ingen forslag.`
        : `Stavefejl: ${word}. Forslag: ${suggestions.join(', ')}.`,
  learnt: (word: string) => `«${word}» er nu et af udvalgets ord`,
  inTitle: {
    name: 'Stavefejl i titlen',
    said: (word: string) => `«${word}» i titlen står ikke i ordbogen.`,
    take: (word: string) => `Ret til «${word}»`,
  },
  none: 'Der er ingen stavefejl i teksten',
  next: 'Næste stavefejl',
  noneInMeeting: 'Der er ingen stavefejl i mødet',
  lookingOnward: 'Leder efter den næste stavefejl …',
  noAnswer: 'Ordbogen svarer ikke, så mødet er ikke læst igennem. Det, du har skrevet, er bevaret.',
  noAnswerWayOut: 'Tryk F7 igen om lidt.',
  own: {
    title: 'Udvalgets ord',
    text: 'Ord, som stavekontrollen ikke mærker i udvalgets tekster. Navne på medlemmer kender den i forvejen.',
    none: 'Ingen endnu. Tilføj dem her, eller når du retter en tekst (F7).',
    add: 'Nyt ord',
    list: 'Udvalgets ord',
    remove: (word: string) => `Fjern «${word}»`,
    removed: (word: string) => `«${word}» er fjernet fra udvalgets ord`,
  },
}
