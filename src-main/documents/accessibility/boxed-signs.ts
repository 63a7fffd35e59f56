import type { Finding } from '../../domain/finding.ts'
import { type Said, say } from '../../domain/told/say.ts'
import type { Outline } from '../outline/outline.ts'
import { blockText } from './block-text.ts'
import { innerBlocks, type PlacedBlock, placedBlocks } from './placed-blocks.ts'
import { placedFinding } from './placed-finding.ts'

/** The characters that stand as a box in a PDF, told at each place where one stands; those of the letterhead and the footer at no place. */
export function boxedSigns(outline: Outline, boxed: readonly string[]): Finding[] {
  if (boxed.length === 0) return []
  const placed = placedBlocks(outline)
    .filter(({ block }) => innerBlocks(block).length === 0)
    .map((one) => ({ one, signs: boxed.filter((sign) => blockText(one.block).includes(sign)) }))
    .filter(({ signs }) => signs.length > 0)
  const elsewhere = boxed.filter((sign) => !placed.some(({ signs }) => signs.includes(sign)))
  return [
    ...byPlace(placed).map(({ one, signs }) => placedFinding(one, isBoxed(signs), 'warning')),
    ...(elsewhere.length === 0
      ? []
      : [placedFinding({ itemNumber: null, heading: null }, isBoxed(elsewhere), 'warning')]),
  ]
}

interface Boxed {
  readonly one: PlacedBlock
  readonly signs: readonly string[]
}

/** One of each place, with the signs of all its blocks. */
function byPlace(all: readonly Boxed[]): Boxed[] {
  const places = Map.groupBy(all, ({ one }) => JSON.stringify([one.itemNumber, one.heading]))
  return [...places.values()].flatMap((blocks) =>
    blocks.slice(0, 1).map(({ one }) => ({ one, signs: [...new Set(blocks.flatMap(({ signs }) => signs))] })),
  )
}

function isBoxed(all: readonly string[]): Said {
  const signs = all.join(' ')
  return say(
    'signs-boxed',
    `PDF-filens skrift kan ikke vise ${signs} og sætter en firkant i stedet. Skriv det med andre tegn, eller indsæt et billede.`,
    { signs },
  )
}
