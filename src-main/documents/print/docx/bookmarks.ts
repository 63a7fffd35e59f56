import type { HeadingBlock } from '../../outline/outline.ts'

/** Names of the bookmarks on listed headings, by heading id: letters, digits and underscores, forty at most, each once. */
export function bookmarkNames(headings: readonly HeadingBlock[]): ReadonlyMap<string, string> {
  return new Map(headings.map((heading, at) => [heading.id, nameOf(heading.id, at + 1)]))
}

function nameOf(id: string, number: number): string {
  const plain = id.replaceAll(/[^\p{L}\p{N}]+/gu, '_').slice(0, 24)
  return `_Toc_${number}_${plain}`
}
