import type { Logo } from '../../../../src-main/domain/committee/layout.ts'
import type { Refusal } from '../../../../src-main/domain/refusal.ts'
import { ok, type Result, refused } from '../../../../src-main/domain/result.ts'
import { texts } from '../../../words/texts.ts'

const words = texts.layout.logo
const mediaTypes = ['image/png', 'image/jpeg'] as const

/** A wider picture is not sharper on paper: 60 mm at 400 dots per inch. */
const widest = 945
/** The most base64 characters that are kept; see the domain's `layoutSchema`. */
const longest = 400_000
/** How high a logo stands on paper to begin with, in millimetres. */
const height = 18

/** A picture file as a logo: made smaller where it is larger than paper needs. Anything but PNG and JPEG is refused. */
export async function readLogo(file: File): Promise<Result<Logo>> {
  const mediaType = mediaTypes.find((known) => known === file.type)
  if (mediaType === undefined) return refused(wrongKind())
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return refused(unreadable())
  const base64 = await smallEnough(file, picture)
  const width = Math.round(Math.min(60, Math.max(5, (height * picture.width) / picture.height)))
  picture.close()
  return ok({ mediaType, base64, alt: '', width })
}

/** The file as it is where it is small enough, otherwise drawn smaller until it is. */
async function smallEnough(file: File, picture: ImageBitmap): Promise<string> {
  let base64 = picture.width <= widest ? await base64Of(file) : null
  for (let width = Math.min(widest, picture.width); tooLong(base64); width *= 0.75)
    base64 = await base64Of(await drawn(picture, Math.ceil(width), file.type))
  return base64 ?? ''
}

function tooLong(base64: string | null): boolean {
  return base64 === null || base64.length > longest
}

async function drawn(picture: ImageBitmap, width: number, type: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round((width * picture.height) / picture.width)))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.convertToBlob({ type, quality: 0.9 })
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(blob)
  })
}

function wrongKind(): Refusal {
  return { code: 'logo-kind', message: words.wrongKind, wayOut: words.wrongKindWayOut }
}

function unreadable(): Refusal {
  return { code: 'logo-unreadable', message: words.unreadable, wayOut: words.unreadableWayOut }
}
