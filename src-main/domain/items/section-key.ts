import { sectionHeadings } from '../meeting/section-keys.ts'

/** A key for a section that is added: the standard one of that heading where the item has none yet, so that its field comes with it. */
export function newSectionKey(heading: string, taken: readonly string[]): string {
  const plain = (text: string) => text.trim().toLocaleLowerCase('da')
  const standard = Object.entries(sectionHeadings).find(([, name]) => plain(name) === plain(heading))?.[0]
  return standard === undefined || taken.includes(standard) ? sectionKey(heading, taken) : standard
}

/** A key for a section of the user's own, from its heading, unlike the keys taken: "Det videre forløb" is "det-videre-forloeb". */
export function sectionKey(heading: string, taken: readonly string[]): string {
  const base = slug(heading) || 'afsnit'
  if (!taken.includes(base)) return base
  let number = 2
  while (taken.includes(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

function slug(heading: string): string {
  return heading
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
