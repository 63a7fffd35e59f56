import type { FindingSentences } from './finding-sentences.ts'
import type { ImportSentences } from './import-sentences.ts'
import type { DeadlineSentences, DifferenceSentences } from './meeting-sentences.ts'
import type { PaperSentences } from './paper-sentences.ts'

/** Every sentence of the program that is no refusal, by its code, with the values that stand in it; null where none do. */
export interface SentenceValues
  extends FindingSentences,
    ImportSentences,
    DifferenceSentences,
    DeadlineSentences,
    PaperSentences {}
export type SentenceCode = keyof SentenceValues
