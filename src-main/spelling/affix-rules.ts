/** Hunspell's affix rules (the dictionary's `.aff`) for the two ways it is asked. */
export interface AffixRules {
  /** Words of the dictionary in all their forms, and those put together of them. */
  readonly compounds: string
  /** Words of the dictionary in all their forms, and nothing else. */
  readonly plain: string
}

/**
 * What is changed in the rules as they come. Accents that take each other's place (MAP) cost a hundred times the rest, for
 * words that are not Danish. Parts of two letters, and ten parts in a row, let most misspellings pass as compounds.
 */
export function affixRules(original: string): AffixRules {
  const known = without(original, /^MAP\b/)
  return {
    compounds: known
      .replace(/^COMPOUNDMIN .*$/m, 'COMPOUNDMIN 3')
      .replace(/^COMPOUNDWORDMAX .*$/m, 'COMPOUNDWORDMAX 4'),
    plain: without(known, /^(COMPOUND(BEGIN|MIDDLE|END|PERMITFLAG)|CHECKCOMPOUNDREP)\b/),
  }
}

function without(rules: string, left: RegExp): string {
  return rules
    .split('\n')
    .filter((line) => !left.test(line))
    .join('\n')
}
