import { type TextWord, wordsIn } from '../../../src-main/domain/spelling/words-in.ts'

/** The words of a line whose spelling is told of. A name within it is not: titles are full of streets and firms that no dictionary has. */
export function lineWords(line: string): readonly TextWord[] {
  return wordsIn(line).filter(({ asked, from }) => from === 0 || !/^\p{Lu}/u.test(asked))
}

/** The line with a word in another's place. */
export function corrected(line: string, { from, to }: TextWord, word: string): string {
  return line.slice(0, from) + word + line.slice(to)
}
