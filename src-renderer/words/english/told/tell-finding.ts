import type { Finding } from '../../../../src-main/domain/finding.ts'
import { headingInEnglish } from './headings.ts'
import { tellSentence } from './tell-sentence.ts'

/** A finding in English with the place it stands, which `here` is plain to see without its item; in Danish where it is not known. */
export function tellFinding({ told, where, message }: Finding, here: boolean): string {
  const said = told === undefined ? null : tellSentence(told)
  if (said === null) return message
  const item = where.itemNumber === null || here ? [] : [`Item ${where.itemNumber}`]
  const place = [...item, ...(where.heading === null ? [] : [headingInEnglish(where.heading)])]
  return place.length === 0 ? said : `${place.join(', ')}: ${said}`
}
