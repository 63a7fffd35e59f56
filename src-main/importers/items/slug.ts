import { sectionHeadings } from '../../domain/meeting/section-keys.ts'

/** A heading as a section key: "Miljø og klima" is "miljoe-og-klima"; "afsnit" where nothing is left; never a standard key. */
export function slugOf(heading: string): string {
  const plain = heading
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const slug = (plain.match(/[a-z0-9]+/g) ?? ['afsnit']).join('-')
  return slug in sectionHeadings ? `afsnit-${slug}` : slug
}
