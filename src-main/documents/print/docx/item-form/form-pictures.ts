import { pictureName } from '../../../../domain/item-form/form-words.ts'
import { pictureShare, pictureWidthOf } from '../../../../domain/rich-text/picture-width.ts'
import type { RichTextNode } from '../../../../domain/rich-text/rich-text.ts'
import { imageBytes, imageSize } from '../../paper/image-size.ts'
import { type FormState, pictureId } from './form-state.ts'
import { roomPoints } from './form-styles.ts'
import { escaped } from './xml.ts'

/** English Metric Units to the point. */
const emu = 12700

/** A picture in a line of its own, with its alternative text. */
export function formPicture(node: RichTextNode, { pictures }: FormState): string {
  const { attrs } = node
  const share = pictureShare(node)
  const [, mediaType, base64 = ''] = /^data:(image\/\w+);base64,(.*)$/.exec(String(attrs?.['src'])) ?? []
  const image = {
    kind: 'image' as const,
    mediaType: mediaType === 'image/png' ? ('image/png' as const) : ('image/jpeg' as const),
    base64,
    alt: '',
    ...(share === null ? {} : { share }),
  }
  const at = pictures.push({ bytes: imageBytes(image), ending: mediaType === 'image/png' ? 'png' : 'jpeg' })
  const size = imageSize(image, { width: roomPoints, height: roomPoints }) ?? { width: 72, height: 72 }
  const alt = escaped(String(attrs?.['alt'] ?? ''))
  const name = pictureName(at, pictureWidthOf(node))
  const extent = `cx="${Math.round(size.width * emu)}" cy="${Math.round(size.height * emu)}"`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:docPr id="${at}" name="${name}" descr="${alt}"/>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr id="${at}" name="${name}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${pictureId(at)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  )
}
