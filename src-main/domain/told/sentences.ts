import type { FindingSentences } from './finding-sentences.ts'
import type { ImportSentences } from './import-sentences.ts'

/** Every sentence of the program that is no refusal, by its code, with the values that stand in it; null where none do. */
export interface SentenceValues extends FindingSentences, ImportSentences {}
export type SentenceCode = keyof SentenceValues
