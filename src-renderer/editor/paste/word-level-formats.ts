/** How Word numbers the levels of its lists, by "l0:level2": "alpha-lower", "roman-lower", "bullet"; decimal where nothing is said. */
export type LevelFormats = ReadonlyMap<string, string>

const definition = /@list\s+(l\d+:level\d+)[^{]*\{([^}]*)\}/g
const format = /mso-level-number-format:\s*([\w-]+)/

/** The list definitions of Word's style sheet, which travels with what is copied. */
export function levelFormats(styles: string): LevelFormats {
  return new Map(
    [...styles.matchAll(definition)].map(([, level = '', body = '']) => [
      level,
      format.exec(body)?.[1] ?? 'decimal',
    ]),
  )
}
