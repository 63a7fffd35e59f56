/** Gives every heading of a document an id of its own: the wished one, or the wished one with "-2", "-3" behind. */
export type Ids = (wished: string) => string

/** A giver of ids for one document; the same wishes in the same order give the same ids. */
export function createIds(): Ids {
  const given = new Set<string>()
  return (wished) => {
    let id = wished
    for (let count = 2; given.has(id); count += 1) id = `${wished}-${count}`
    given.add(id)
    return id
  }
}

/** A heading's text as part of an id: "Økonomi og drift" gives "oekonomi-og-drift", nothing readable gives "afsnit". */
export function slug(text: string): string {
  const letters = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
  const plain = letters.normalize('NFD').replace(/[^a-z0-9]+/g, ' ')
  return plain.trim().replaceAll(' ', '-') || 'afsnit'
}
