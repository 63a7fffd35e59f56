const leftovers = [
  /^slet denne tekst[.!]?$/i,
  /^\[[^\]]*\]$/,
  /^[^.]*hjælpetekst[^.]*\bslettes\b[^.]*[.!]?$/i,
  /^x{1,3}\.{2,}$/i,
  /^xx\.xx\.(?:xx+)?$/i,
  /^at x\.?$/i,
]

/** Whether a line is a leftover of a template, which was meant to be deleted: "Slet denne tekst", "[ ... ]", "at x". */
export function isLeftover(text: string): boolean {
  return leftovers.some((form) => form.test(text))
}
