/** What was found for a misspelled word, in the order it was found, and the words of the trade. */
interface Found {
  readonly word: string
  readonly found: readonly string[]
  readonly trade: ReadonlySet<string>
}

const most = 5

/** At most five suggestions, each once, written as the word is (Capital, CAPITALS), the words of the trade first. */
export function ranked({ word, found, trade }: Found): string[] {
  const distinct = [...new Set(found.map((one) => cased(one, word)))].filter((one) => one !== word)
  const ofTrade = (one: string) => trade.has(one.toLowerCase())
  return [...distinct.filter(ofTrade), ...distinct.filter((one) => !ofTrade(one))].slice(0, most)
}

function cased(suggestion: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return suggestion.toUpperCase()
  const first = word.slice(0, 1)
  return first === first.toLowerCase()
    ? suggestion
    : suggestion.slice(0, 1).toUpperCase() + suggestion.slice(1)
}
