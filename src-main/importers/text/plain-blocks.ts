import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { groupLines, joinLines } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { paragraphOf } from './block-of.ts'
import { inlineRuns } from './inline.ts'
import { addItem } from './list-builder.ts'
import { splitLostBullets } from './lost-bullets.ts'
import { markGroupNumbers } from './mark-group-numbers.ts'

/** Text out of a PDF as blocks: wrapped lines joined, numbered and bulleted lines as lists, lost bullets where certain. */
export function plainBlocks(lines: readonly Line[], width: number): RichTextNode[] {
  const blocks: RichTextNode[] = []
  let before = ''
  for (const group of groupLines(markGroupNumbers(splitBullets(lines)))) {
    const lost = before.endsWith(':') ? splitLostBullets(group, width) : null
    if (lost === null) for (const chunk of chunks(group)) addChunk(blocks, chunk)
    else for (const item of lost) addItem(blocks, { number: null, runs: runs(joinLines(item)), below: [] })
    before = group.at(-1)?.text ?? ''
  }
  return blocks
}

function addChunk(blocks: RichTextNode[], chunk: readonly Line[]): void {
  const [first] = chunk
  if (first === undefined) return
  const text = joinLines(chunk)
  const bullet = bulletMark.exec(first.text)
  if (first.mark !== null) addItem(blocks, { number: first.mark.number, runs: runs(text), below: [] })
  else if (bullet !== null)
    addItem(blocks, { number: null, runs: runs(text.slice(bullet[0].length)), below: [] })
  else blocks.push(paragraphOf(runs(text)))
}

const bulletMark = /^[-•*] +(?=\S)/

/** A line with a mark of its own begins a new chunk; the lines behind it are its wraps. */
function chunks(group: readonly Line[]): Line[][] {
  const found: Line[][] = []
  for (const line of group) {
    const last = found.at(-1)
    if (last === undefined || line.mark !== null || bulletMark.test(line.text)) found.push([line])
    else last.push(line)
  }
  return found
}

/** "Vi har besøgt:- Søhuset" followed by bullets is a lead and its first bullet. */
function splitBullets(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const at = line.text.indexOf(':- ')
    const next = lines[index + 1]
    if (at < 0 || next === undefined || !bulletMark.test(next.text)) return [line]
    const bullet: Line = { ...line, text: line.text.slice(at + 1), gap: 'paragraph', mark: null }
    return [{ ...line, text: line.text.slice(0, at + 1) }, bullet]
  })
}

function runs(text: string): RichTextNode[] {
  return inlineRuns(text, 'plain')
}
