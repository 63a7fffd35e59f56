import { isEmptyLinkText } from '../../domain/checks/link-text.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Block, HeadingBlock, TableBlock } from '../outline/outline.ts'
import { blockText } from './block-text.ts'
import { linksOf } from './links-of.ts'
import type { PlacedBlock } from './placed-blocks.ts'

/** What is wrong with a block: the rule it breaks, and what to do in plain Danish. */
type Fault = readonly [rule: string, what: string]

/** What can be heard well enough, but could be better. */
const remarks: ReadonlySet<string> = new Set([
  'heading-alone',
  'link-address',
  'table-long-cell',
  'table-merged-cells',
])

/** Characters in a cell beyond which nobody can hold row and column in mind while it is read aloud. */
const longestCell = 400

/** What should be mended, in the order of the document, each with its item and heading. */
export function toMend(placed: readonly PlacedBlock[]): Finding[] {
  let above = 0
  return placed.flatMap((one, at) => {
    const faults = faultsOf(one.block, { above, after: placed[at + 1]?.block ?? null })
    if (one.block.kind === 'heading') above = one.block.level
    return faults.map((fault) => findingOf(one, fault))
  })
}

interface Around {
  /** The level of the heading before, 0 where there is none. */
  readonly above: number
  /** The block after. */
  readonly after: Block | null
}

function faultsOf(block: Block, around: Around): Fault[] {
  if (block.kind === 'heading') return headingFaults(block, around)
  if (block.kind === 'table') return tableFaults(block)
  if (block.kind === 'image') return imageFaults(block.alt)
  return linksOf(block).flatMap(({ href, text }) => linkFaults(text, href))
}

function headingFaults(block: HeadingBlock, { above, after }: Around): Fault[] {
  if (block.text.trim() === '') return [['heading-empty', 'En overskrift er tom. Skriv den, eller slet den.']]
  const skipped: Fault = [
    'heading-skipped',
    `Overskriften «${block.text}» springer et niveau over. Gør den et niveau større.`,
  ]
  const bare: Fault = [
    'heading-alone',
    `Under overskriften «${block.text}» står der ikke noget. Skriv noget, eller slet overskriften.`,
  ]
  return [
    ...(above > 0 && block.level > above + 1 ? [skipped] : []),
    ...(block.level > 3 && isNextOrNone(block, after) ? [bare] : []),
  ]
}

/** Whether nothing stands under a heading: it is the last, or one of its own level or above follows at once. */
function isNextOrNone({ level }: HeadingBlock, after: Block | null): boolean {
  return after === null || (after.kind === 'heading' && after.level <= level)
}

function tableFaults({ headerRows, rows }: TableBlock): Fault[] {
  const cells = rows.flat()
  const longest = Math.max(0, ...cells.map(({ blocks }) => blocks.map(blockText).join(' ').length))
  const faults: (Fault | false)[] = [
    headerRows === 0 && [
      'table-without-header',
      'En tabel har ingen overskriftsrække. Gør første række til overskrifter.',
    ],
    cells.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1) && [
      'table-merged-cells',
      'En tabel har sammenlagte celler, som læses op uden den rigtige overskrift. Del dem, hvor det kan lade sig gøre.',
    ],
    longest > longestCell && [
      'table-long-cell',
      `En celle i en tabel har ${longest} tegn, som læses op i ét stræk. Flyt den lange tekst ud af tabellen.`,
    ],
  ]
  return faults.filter((fault) => fault !== false)
}

function imageFaults(alt: string): Fault[] {
  if (alt.trim() === '')
    return [['image-without-text', 'Et billede har ingen beskrivelse. Skriv, hvad det viser.']]
  if (/^\S+\.(?:png|jpe?g)$/i.test(alt.trim()))
    return [['image-text', `Billedets beskrivelse er et filnavn: «${alt}». Skriv, hvad billedet viser.`]]
  return []
}

function linkFaults(text: string, href: string): Fault[] {
  if (isEmptyLinkText(text))
    return [
      ['link-text', `Linket «${text.trim()}» fortæller ikke, hvor det fører hen. Skriv det i linkets tekst.`],
    ]
  if (text.trim() === href)
    return [['link-address', `Linket «${href}» læses op som en adresse. Skriv i stedet, hvor det fører hen.`]]
  return []
}

function findingOf({ itemNumber, heading }: PlacedBlock, [rule, what]: Fault): Finding {
  const place = [itemNumber === null ? null : `Punkt ${itemNumber}`, heading].filter((part) => part !== null)
  const message = place.length === 0 ? what : `${place.join(', ')}: ${what}`
  return { rule, severity: remarks.has(rule) ? 'note' : 'warning', where: { itemNumber, heading }, message }
}
