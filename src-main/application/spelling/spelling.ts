/** Where spelling is looked up: in this thread or in one of its own. Words are answered as they were asked for. */
export interface Spelling {
  /** Those that are spelled wrong. */
  wrong(words: readonly string[]): Promise<string[]>
  /** What was most likely meant, the likeliest first. */
  suggest(word: string): Promise<string[]>
  close(): Promise<void>
}
