/** What the spelling worker is started with: the folder of `resources/`. */
export interface SpellingWorkerData {
  readonly resources: string
}

/** What it is asked, and what it answers: words either way, or the stack of what went wrong. */
export type SpellingRequest = { readonly id: number } & (
  | { readonly wanted: 'wrong'; readonly words: readonly string[] }
  | { readonly wanted: 'suggestions'; readonly word: string }
)
export type SpellingReply =
  | { readonly id: number; readonly words: string[] }
  | { readonly id: number; readonly error: string }
