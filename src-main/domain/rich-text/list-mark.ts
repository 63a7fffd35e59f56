import type { RichTextNode } from './rich-text.ts'

/** The forms of a numbered list: 1. / a) / i) / 1.1, where the number goes on from that of the list around it. */
export const listForms = ['decimal', 'alpha', 'roman', 'outline'] as const
export type ListForm = (typeof listForms)[number]

/** The form of a numbered list. */
export function listFormOf({ attrs }: RichTextNode): ListForm {
  return listForms.find((form) => form === attrs?.['form']) ?? 'decimal'
}

/**
 * The mark before an item of a numbered list: "3.", "c)", "iii)", and for an outline "3." or, with the number of the item
 * around it, "2.3". Numbers below 1 have no letter and stay figures.
 */
export function listMark(form: ListForm, number: number, prefix = ''): string {
  switch (form) {
    case 'alpha':
      return `${number < 1 ? number : letters(number)})`
    case 'roman':
      return `${number < 1 || number > 3999 ? number : roman(number)})`
    case 'outline':
      return prefix === '' ? `${number}.` : `${prefix}.${number}`
    default:
      return `${number}.`
  }
}

/** What the numbers of an outline inside an item begin with: "2.3" of the item "2.3"; what is around it stays for other forms. */
export function prefixInside(form: ListForm, number: number, prefix: string): string {
  if (form !== 'outline') return prefix
  return prefix === '' ? String(number) : `${prefix}.${number}`
}

/** a to z, then aa, bb: as Word counts. */
function letters(number: number): string {
  const at = Math.trunc(number) - 1
  return String.fromCharCode(97 + (at % 26)).repeat(Math.min(30, Math.floor(at / 26) + 1))
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(number: number): string {
  let left = Math.trunc(number)
  let written = ''
  for (const [value, sign] of romans) for (; left >= value; left -= value) written += sign
  return written
}
