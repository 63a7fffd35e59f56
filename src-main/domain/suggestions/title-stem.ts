/** What a title begins with that says how a case is treated, not what it is about. */
const treatment =
  /^(?:lukket|temadrøftelse|beslutning om|\d+\. behandling|orientering(?: om)?|drøftelse(?: af)?|godkendelse(?: af)?|status(?: på)?)(?: ?[:-] ?| )/u

/**
 * The stem of a title, by which two mentions of one case are found alike: lower case, without the words for its treatment
 * ("Orientering om", "2. behandling:"), brackets, punctuation and the endings of the longer words. Years and figures stay:
 * "Budget 2026" is not "Budget 2027".
 */
export function titleStem(title: string): string {
  const bare = withoutTreatment(
    title
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .replace(/\([^)]*\)/g, ' ')
      .trim(),
  )
  return (bare.match(/[\p{L}\d]+/gu) ?? []).map(wordStem).join(' ')
}

function withoutTreatment(title: string): string {
  const rest = title
    .replace(treatment, '')
    .replace(/ ?[:-] ?\d+\. behandling$/u, '')
    .trim()
  return rest === title || rest === '' ? title : withoutTreatment(rest)
}

/** Without its ending, where a word of four letters is left: "havnens", "havnen" and "havne" are alike. */
function wordStem(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:ernes|erne|enes|ene|ens|ets|ers|en|et|er|es|e|s)$/u, '')
}
