import type { Block, HeadingBlock, ImageBlock, Run, TableBlock } from '../../outline/outline.ts'
import type { Headed } from '../paper/heading-ranks.ts'
import { imageBytes, imageSize } from '../paper/image-size.ts'
import { listLabels, listRoom } from '../paper/list-labels.ts'
import { itemBefore } from '../paper/list-spacing.ts'
import type { Measures } from '../paper/measures.ts'
import { nestedBlocks } from '../paper/nested-blocks.ts'
import { cellRoom, fitTable } from '../paper/table-fit.ts'
import { staysWhole } from '../paper/whole-rows.ts'
import { partWords } from '../paper/words.ts'
import { hasNotes } from './has-notes.ts'

/** A picture as a file in the compiler's memory, at the root. */
export interface PictureFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The same as it stands in the outline. */
  readonly base64: string
}

/** What the handlers of one document share; pictures gather here as they are met. */
export interface PrintState {
  readonly measures: Measures
  readonly ranks: ReadonlyMap<Headed, number>
  readonly pictures: PictureFile[]
  readonly text: (value: string) => string
  /** Base64 of pictures that cannot be read to the end. */
  readonly broken: ReadonlySet<string>
  /** False in header rows: where they are repeated they are artifacts, and PDF/UA-1 allows those no links. */
  readonly links: boolean
  /** How wide the text may be here, in points, and how it is set. */
  readonly room: number
  readonly size: number
  readonly bold: boolean
  /** True in cells, where long words are parted by their syllables. */
  readonly bySyllables: boolean
}

type Data = Readonly<Record<string, unknown>>
type Handlers = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, state: PrintState) => Data
}

/** One handler per kind of block. */
const handlers: Handlers = {
  heading: (block, state) => ({
    ...block,
    text: headingText(block, state),
    notes: (block.notes ?? []).map(state.text),
    rank: state.ranks.get(block) ?? block.level,
  }),
  paragraph: (block, state) => ({ role: block.role, runs: runsData(block.runs, state), from: block.from }),
  list: (block, state) => ({
    ...listRoom(block, state.measures),
    ordered: block.ordered,
    start: block.start,
    labels: block.ordered ? listLabels(block) : [],
    before: itemBefore(block, state.measures),
    items: block.items.map((item) =>
      blocksData(item, narrower(state, listRoom(block, state.measures).indent)),
    ),
  }),
  table: tableData,
  facts: (block, state) => ({
    facts: block.facts.map(({ label, value }) => ({
      label: state.text(label),
      value: factText(value, state),
    })),
  }),
  quote: (block, state) => ({
    blocks: blocksData(block.blocks, narrower(state, 2 * state.measures.list.indent)),
  }),
  image: imageData,
  decision: (block, state) => {
    const { inset, rule } = state.measures.decision
    return { blocks: blocksData(block.blocks, narrower(state, 2 * inset + rule)) }
  },
  contents: (block, state) => ({ heading: state.text(block.heading), rank: state.ranks.get(block) ?? 2 }),
  'page-break': () => ({}),
  'signature-lines': (block, state) => ({
    lines: block.lines.map((line) => ({
      name: state.text(line.name),
      note: line.note === null ? null : state.text(line.note),
    })),
  }),
}

/** A block as data for the template; a kind without a handler is a bug and throws. */
export function blockData(block: Block, state: PrintState): Data {
  const handler = handlers[block.kind] as ((block: Block, state: PrintState) => Data) | undefined // the kind picks the handler's own type
  if (handler === undefined) throw new Error(`no PDF handler for block kind "${String(block.kind)}"`)
  return { ...handler(block, state), kind: block.kind }
}

function blocksData(blocks: readonly Block[], state: PrintState): Data[] {
  return nestedBlocks(blocks).map((block) => blockData(block, state))
}

/** Points that a text keeps however deep it stands. */
const narrowest = 20

function narrower(state: PrintState, by: number): PrintState {
  return { ...state, room: Math.max(narrowest, state.room - by) }
}

function runsData(runs: readonly Run[], state: PrintState): Data[] {
  return runs.map((run) => {
    if (run.kind === 'line-break') return run
    const text = state.text(run.text)
    if (run.kind === 'note') return { ...run, text: noteText(text, state) }
    const setting = { ...state, font: state.measures.font, bold: state.bold || run.bold }
    return { ...run, ...partWords(text, state.room, setting), href: state.links ? run.href : null }
  })
}

/** A word that is wider than the page, as an address is, is parted in a heading too. */
function headingText({ level, text }: HeadingBlock, { measures, room, text: printable }: PrintState): string {
  const size = measures.headings[level - 1]?.size ?? measures.body.size
  return partWords(printable(text), room, { font: measures.font, size, bold: true, bySyllables: false }).text
}

/** What is said of a fact stands beside its label. */
function factText(value: string, { measures, room, text }: PrintState): string {
  const { font, facts } = measures
  const setting = { font, size: facts.size, bold: false, bySyllables: false }
  return partWords(text(value), room - facts.label, setting).text
}

/** A footnote stands at the foot of the page, whatever its number stands in. */
function noteText(text: string, { measures: { font, note, room } }: PrintState): string {
  return partWords(text, room.width, { font, size: note.size, bold: false, bySyllables: false }).text
}

function tableData(block: TableBlock, state: PrintState): Data {
  const fit = fitTable(block, state.measures, state.room)
  const { cells, ...grid } = fit
  const whole = Array.from({ length: grid.rowCount }, (_, row) => staysWhole(row, fit))
  const head = cells.filter(({ row }) => row < grid.headerRows).map(({ cell }) => cell)
  const headAgain = !hasNotes(head)
  return {
    ...grid,
    headAgain,
    cells: cells.map(({ cell, ...place }) => ({
      ...place,
      header: cell.header,
      figures: cell.figures === true,
      whole: whole[place.row] === true && place.rowspan === 1,
      blocks: blocksData(cell.blocks, {
        ...state,
        room: Math.max(1, cellRoom({ cell, ...place }, fit)),
        size: fit.look.size,
        bold: cell.header,
        bySyllables: true,
        links: state.links && !(place.row < grid.headerRows && headAgain),
      }),
    })),
  }
}

function imageData(block: ImageBlock, state: PrintState): Data {
  const size = imageSize(block, { ...state.measures.room, width: state.room })
  const alt = block.alt.trim() === '' ? 'Billede uden beskrivelse' : state.text(block.alt)
  const path = size === null ? null : addPicture(block, state)
  return { path, alt, ...size, from: block.from }
}

/** Puts a picture among the document's files; the path the template finds it under, null where it cannot be read to the end. */
export function addPicture(
  picture: Pick<ImageBlock, 'mediaType' | 'base64'>,
  state: PrintState,
): string | null {
  if (state.broken.has(picture.base64)) return null
  const name = `picture-${state.pictures.length + 1}.${picture.mediaType === 'image/png' ? 'png' : 'jpg'}`
  state.pictures.push({ name, bytes: imageBytes(picture), base64: picture.base64 })
  return `/${name}`
}
