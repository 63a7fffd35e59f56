import type { Block, Outline } from '../../outline/outline.ts'
import { cleanText, lineText } from '../paper/clean-text.ts'
import { headingRanks } from '../paper/heading-ranks.ts'
import { measures } from '../paper/measures.ts'
import { blockData, type PictureFile, type PrintState } from './block-data.ts'
import { letterheadData } from './letterhead-data.ts'

/** What the Typst template reads: the document's facts, the measures, the blocks as plain data, and the pictures' files. */
export interface OutlineData {
  /** JSON for `sys.inputs.document`. */
  readonly json: string
  readonly pictures: readonly PictureFile[]
  /** The characters that are printed as a box, each once. */
  readonly boxed: readonly string[]
}

/** What a part of a document that is laid out alone has to know of the whole: its first page, how many there are, and the footnotes before it. */
export interface Within {
  readonly page: number
  readonly pages: number
  readonly notes: number
}

/**
 * What is known of the fonts and the pictures: which characters some font holds, and which pictures are broken; and whether
 * it is asked where blocks stand on the paper, which is never asked of a file. `within` where the outline is a part of one.
 */
export interface Printable {
  readonly covers: (codePoint: number) => boolean
  readonly broken: ReadonlySet<string>
  readonly places?: boolean
  readonly within?: Within | null
}

/**
 * An outline as data for the template. No text becomes Typst source: it stays inside JSON strings. Characters that no
 * font holds are printed as a box, broken pictures as their text.
 */
export function outlineData(outline: Outline, printable: Printable): OutlineData {
  const { covers, broken, places = false, within = null } = printable
  const m = measures(outline.look)
  const boxed = new Set<string>()
  const state: PrintState = {
    measures: m,
    ranks: headingRanks(outline.blocks),
    pictures: [],
    links: true,
    room: m.room.width,
    size: m.body.size,
    bold: false,
    bySyllables: false,
    broken,
    text: (value) => printableText(value, covers, boxed),
  }
  const [year, month, day] = outline.date.split('-').map(Number)
  const json = JSON.stringify({
    title: cleanText(outline.title),
    author: cleanText(outline.author),
    language: outline.language,
    date: { year, month, day },
    header: { left: state.text(outline.header.left), right: state.text(outline.header.right) },
    font: families[outline.look.font],
    letterhead: within === null ? letterheadData(outline.look, state) : null,
    mark: outline.look.mark === null ? null : state.text(outline.look.mark),
    footer: { ...outline.look.footer, text: state.text(outline.look.footer.text) },
    measures: m,
    within,
    places,
    blocks: outline.blocks.map((block: Block) => blockData(block, state)),
  })
  return { json, pictures: state.pictures, boxed: [...boxed] }
}

/** The families as the fonts name themselves. */
const families: Readonly<Record<Outline['look']['font'], string>> = {
  arimo: 'Arimo',
  carlito: 'Carlito',
  tinos: 'Tinos',
}

const box = '\u25a1'

/** All but ASCII, which every font of text holds. */
const unusual = /[^\s -~]/gu

/** PDF/UA-1 refuses a character that no font can show, so it becomes a box and is noted; invisible joiners are dropped. */
function printableText(text: string, covers: (codePoint: number) => boolean, boxed: Set<string>): string {
  return lineText(text).replace(unusual, (character) => {
    if (covers(character.codePointAt(0) ?? 0)) return character
    if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return ''
    boxed.add(character)
    return box
  })
}
