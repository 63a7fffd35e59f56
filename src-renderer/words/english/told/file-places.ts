/** Where something stands in an attached file, by what the program calls it; a number may follow. */
export const filePlaces: Readonly<Record<string, string>> = {
  byggeblokke: 'building blocks',
  'data i filen': 'data in the file',
  dias: 'slide',
  egenskaber: 'properties',
  'filer, der er indlejret i den': 'files embedded in it',
  kommentarer: 'comments',
  noter: 'notes',
  'noter til dias': 'notes to slide',
  side: 'page',
  sidefod: 'footer',
  sidehoved: 'header',
  tegninger: 'drawings',
}

/** A place in a file in English: "page 4", "sheet ‘Budget’". */
export function tellPlace(danish: string): string {
  const [, sheet] = /^ark «(.*)»$/.exec(danish) ?? []
  if (sheet !== undefined) return `sheet ‘${sheet}’`
  const [, name = danish, number = ''] = /^(.*?)( \d+)?$/.exec(danish) ?? []
  return `${filePlaces[name] ?? name}${number}`
}
