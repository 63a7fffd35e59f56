import { widthOfPicture } from '../../domain/item-form/form-words.ts'
import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { base64 } from './base64.ts'
import type { Reading } from './reading.ts'
import { attribute, below, within, type Xml } from './xml.ts'

/** A picture of a drawing, as PNG or JPEG; any other is named as lost, and its alternative text stays as text. */
export function readPictures(drawing: Xml, reading: Reading): RichTextNode[] {
  const alt =
    attribute(within(drawing, 'docPr')[0], 'descr') ?? attribute(within(drawing, 'shape')[0], 'alt') ?? ''
  const sources = [...within(drawing, 'blip'), ...within(drawing, 'imagedata')]
  if (sources.length === 0 && within(drawing, 'txbxContent').length === 0)
    return kept('tegning eller diagram', alt, reading)
  return sources.flatMap((source) => {
    const target = reading.file.target(attribute(source, 'embed') ?? attribute(source, 'id'))
    const bytes = target === null || target.outside ? undefined : reading.file.bytes(target.target)
    const mediaType = bytes === undefined ? null : mediaTypeOf(bytes)
    if (bytes === undefined || mediaType === null)
      return kept('billede, der ikke er PNG eller JPEG', alt, reading)
    const width = widthOfPicture(attribute(within(drawing, 'docPr')[0], 'name') ?? '')
    const src = `data:${mediaType};base64,${base64(bytes)}`
    return [{ type: 'image', attrs: width === null ? { src, alt } : { src, alt, width } }]
  })
}

function kept(what: string, alt: string, { lost }: Reading): RichTextNode[] {
  lost.add(what)
  return alt.trim() === ''
    ? []
    : [{ type: 'paragraph', content: [{ type: 'text', text: `[Billede: ${alt}]` }] }]
}

/** By the first bytes, which both formats are known by. */
function mediaTypeOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : null
}

/** The text boxes of a drawing; their text is kept. */
export function textBoxes(drawing: Xml): Xml[] {
  return within(drawing, 'txbxContent')
}

/** Of a drawing that is there twice, for newer and older programs, the one for the newer. */
export function chosen(alternate: Xml): Xml | undefined {
  return below(alternate, 'Choice') ?? below(alternate, 'Fallback')
}
