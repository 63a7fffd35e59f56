import type { StoreCopyLine } from '../../../src-main/contract/program.ts'
import { texts } from '../../words/texts.ts'

const { moment, momentToTheSecond } = texts.dates

/** When a copy was laid; to the second where another of the list is of the same minute. */
export function copyMoment(copy: StoreCopyLine, copies: readonly StoreCopyLine[]): string {
  const minute = (one: StoreCopyLine) => moment(new Date(one.at))
  const shared = copies.some((other) => other !== copy && minute(other) === minute(copy))
  return shared ? momentToTheSecond(new Date(copy.at)) : minute(copy)
}
