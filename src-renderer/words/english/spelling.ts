/** Spelling in the text, and the committee's own words. */
export const spelling = {
  on: 'Turn spelling on',
  off: 'Turn spelling off',
  isOn: 'Spelling is on',
  isOff: 'Spelling is off',
  isWrong: 'Misspelled word',
  suggestions: (word: string) => `Suggestions for ‘${word}’`,
  looking: 'Looking for suggestions …',
  noSuggestion: 'No suggestions',
  learn: 'Add to the committee’s words',
  skip: 'Skip',
  said: (word: string, suggestions: readonly string[] | null) =>
    suggestions === null
      ? ''
      : suggestions.length === 0
        ? `Misspelled: ${word}. No suggestions.`
        : `Misspelled: ${word}. Suggestions: ${suggestions.join(', ')}.`,
  learnt: (word: string) => `‘${word}’ is now one of the committee’s words`,
  inTitle: {
    name: 'Misspelled word in the title',
    said: (word: string) => `‘${word}’ in the title is not in the dictionary.`,
    take: (word: string) => `Change to ‘${word}’`,
  },
  none: 'There are no misspelled words in the text',
  next: 'Next misspelled word',
  noneInMeeting: 'There are no misspelled words in the meeting',
  lookingOnward: 'Looking for the next misspelled word …',
  noAnswer:
    'The dictionary does not answer, so the meeting has not been read through. What you have written is kept.',
  noAnswerWayOut: 'Press F7 again in a moment.',
  own: {
    title: 'The committee’s words',
    text: 'Words that are not marked as misspelled in the committee’s texts. Members’ names are known already.',
    none: 'None yet. Add them here, or while you correct a text (F7).',
    add: 'New word',
    list: 'The committee’s words',
    remove: (word: string) => `Remove ‘${word}’`,
    removed: (word: string) => `‘${word}’ is removed from the committee’s words`,
  },
}
