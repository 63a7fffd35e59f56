import { ImageRun, Paragraph } from 'docx'
import type { ImageBlock } from '../../outline/outline.ts'
import { cleanText } from '../paper/clean-text.ts'
import { imageBytes, imageSize } from '../paper/image-size.ts'
import { placed } from './place.ts'
import { plainRun } from './runs.ts'
import type { Place, WordBlock, WordState } from './state.ts'
import { pixels } from './units.ts'

/** Points that a picture keeps however deep it stands. */
const smallest = 20

/** A picture with its alternative text; where the bytes are no picture, that text stands in its place. */
export function wordImage(block: ImageBlock, place: Place, { measures }: WordState): WordBlock[] {
  const size = imageSize(block, {
    width: Math.max(smallest, place.width - place.indent),
    height: measures.room.height,
  })
  const alt = block.alt.trim() === '' ? 'Billede uden beskrivelse' : cleanText(block.alt)
  if (size === null) return [new Paragraph({ ...placed(place), children: [plainRun(`[Billede: ${alt}]`)] })]
  const image = new ImageRun({
    type: block.mediaType === 'image/png' ? 'png' : 'jpg',
    data: imageBytes(block),
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: { name: alt.slice(0, 60), title: '', description: alt },
  })
  return [new Paragraph({ ...placed(place), children: [image] })]
}
