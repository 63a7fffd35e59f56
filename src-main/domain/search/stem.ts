/** Danish endings of nouns, adjectives and verbs, the longest first, folded. */
const endings = [
  'ernes',
  'erne',
  'enes',
  'eres',
  'ens',
  'ets',
  'ene',
  'ers',
  'ede',
  'en',
  'et',
  'er',
  'es',
  'e',
  's',
]
const least = 4

/**
 * A folded word without its ending, where four letters or more are left: "skolerne" and "skoler" are both "skol", which a
 * beginning finds in all its forms. It is no dictionary: a stem that is too short stays a whole word.
 */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least)
  return ending === undefined ? word : single(word.slice(0, -ending.length))
}

/** Without the consonant that is written twice before an ending: "svommehallen" is of "svommehal". */
function single(stem: string): string {
  return stem.length > least && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
