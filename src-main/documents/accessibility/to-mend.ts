import { isEmptyLinkText, meaninglessLink } from '../../domain/checks/link-text.ts'
import { headerRowMissing } from '../../domain/checks/table-without-header.ts'
import type { Finding } from '../../domain/finding.ts'
import { type Said, say } from '../../domain/told/say.ts'
import type { Block, HeadingBlock, TableBlock } from '../outline/outline.ts'
import type { Measures } from '../print/paper/measures.ts'
import { fitTable } from '../print/paper/table-fit.ts'
import { blockText } from './block-text.ts'
import { linksOf } from './links-of.ts'
import type { PlacedBlock } from './placed-blocks.ts'
import { placedFinding } from './placed-finding.ts'

/** What can be heard well enough, but could be better. */
const remarks: ReadonlySet<string> = new Set([
  'heading-alone',
  'link-address',
  'table-long-cell',
  'table-merged-cells',
])

/** Characters in a cell beyond which nobody can hold row and column in mind while it is read aloud. */
const longestCell = 400

/** What should be mended, each fault by the rule it breaks, in the order of the document, each with its item and heading. */
export function toMend(placed: readonly PlacedBlock[], measures: Measures): Finding[] {
  let above = 0
  return placed.flatMap((one, at) => {
    const faults = faultsOf(one.block, { above, after: placed[at + 1]?.block ?? null, measures })
    if (one.block.kind === 'heading') above = one.block.level
    return faults.map((fault) => placedFinding(one, fault, remarks.has(fault.code) ? 'note' : 'warning'))
  })
}

interface Around {
  /** The level of the heading before, 0 where there is none. */
  readonly above: number
  /** The block after. */
  readonly after: Block | null
  readonly measures: Measures
}

function faultsOf(block: Block, around: Around): Said[] {
  if (block.kind === 'heading') return headingFaults(block, around)
  if (block.kind === 'table') return tableFaults(block, around.measures)
  if (block.kind === 'image') return imageFaults(block.alt)
  return linksOf(block).flatMap(({ href, text }) => linkFaults(text, href))
}

function headingFaults(block: HeadingBlock, { above, after }: Around): Said[] {
  const heading = block.text
  if (heading.trim() === '') return [say('heading-empty', 'En overskrift er tom. Skriv den, eller slet den.')]
  const skipped = say(
    'heading-skipped',
    `Overskriften «${heading}» springer et niveau over. Gør den et niveau større.`,
    { heading },
  )
  const bare = say(
    'heading-alone',
    `Under overskriften «${heading}» står der ikke noget. Skriv noget, eller slet overskriften.`,
    { heading },
  )
  return [
    ...(above > 0 && block.level > above + 1 ? [skipped] : []),
    ...(block.level > 3 && isNextOrNone(block, after) ? [bare] : []),
  ]
}

/** Whether nothing stands under a heading: it is the last, or one of its own level or above follows at once. */
function isNextOrNone({ level }: HeadingBlock, after: Block | null): boolean {
  return after === null || (after.kind === 'heading' && after.level <= level)
}

function tableFaults(table: TableBlock, measures: Measures): Said[] {
  const { headerRows, rows } = table
  const cells = rows.flat()
  const longest = Math.max(0, ...cells.map(({ blocks }) => blocks.map(blockText).join(' ').length))
  const faults: (Said | false)[] = [
    headerRows === 0 && headerRowMissing(),
    cells.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1) &&
      say(
        'table-merged-cells',
        'En tabel har sammenlagte celler, som læses op uden den rigtige overskrift. Del dem, hvor det kan lade sig gøre.',
      ),
    longest > longestCell &&
      say(
        'table-long-cell',
        `En celle i en tabel har ${longest} tegn, som læses op i ét stræk. Flyt den lange tekst ud af tabellen.`,
        { length: longest },
      ),
    fitTable(table, measures, measures.room.width).tooWide &&
      say(
        'table-too-wide',
        'En tabel er for bred til siden, så tal og ord deles over flere linjer. Del den i to tabeller, eller slet kolonner.',
      ),
  ]
  return faults.filter((fault) => fault !== false)
}

function imageFaults(alt: string): Said[] {
  if (alt.trim() === '')
    return [say('image-without-text', 'Et billede har ingen beskrivelse. Skriv, hvad det viser.')]
  if (!/^\S+\.(?:png|jpe?g)$/i.test(alt.trim())) return []
  const danish = `Billedets beskrivelse er et filnavn: «${alt}». Skriv, hvad billedet viser.`
  return [say('image-text', danish, { alt })]
}

function linkFaults(text: string, href: string): Said[] {
  if (isEmptyLinkText(text)) return [meaninglessLink(text)]
  if (text.trim() !== href) return []
  const danish = `Linket «${href}» læses op som en adresse. Skriv i stedet, hvor det fører hen.`
  return [say('link-address', danish, { href })]
}
