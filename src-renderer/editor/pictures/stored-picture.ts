import { drawnAddress } from '../../../src-main/domain/pictures/drawn-only.ts'

/**
 * A picture as it is stored. The text on A4 is some 17 cm wide: 1600 pixels are 240 to the inch there, which prints sharply,
 * and no picture in a text is printed larger. 600 kB keep a meeting with fifty pictures within what is sent by mail.
 */
const longestSide = 1600
const mostBytes = 600_000

/** How a photograph is written: what the eye does not see is left out. */
const quality = 0.85

/** The first byte of what is kept as it came; a file's name can say another kind than it is. */
const begins = new Map([
  ['image/png', 0x89],
  ['image/jpeg', 0xff],
])

/**
 * The words before what turns a picture or its colours, in JPEG and PNG: such a picture is drawn anew, for what turns them is
 * not kept.
 */
const turning = ['Exif', 'eXIf', 'ICC_PROFILE', 'iCCP']

/**
 * The picture of a file as a data address, PNG or JPEG: as it came where it is small, otherwise scaled down. What a camera or a
 * program wrote into it (place, time, owner, comments) is left out. Null where the window cannot read it as a picture.
 */
export async function storedPicture(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const image = await createImageBitmap(file).catch(() => null)
  if (image === null) return null
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
  if (scale === 1 && file.size <= mostBytes && isPlain(file.type, bytes)) return dataAddress(file)
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  )
  const drawing = canvas.getContext('2d')
  if (drawing === null) return null
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height)
  if (file.type !== 'image/jpeg') {
    const png = await canvas.convertToBlob({ type: 'image/png' })
    if (png.size <= mostBytes) return dataAddress(png)
  }
  // A photograph has no clear parts; where a picture has, they become paper.
  drawing.globalCompositeOperation = 'destination-over'
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  return dataAddress(await canvas.convertToBlob({ type: 'image/jpeg', quality }))
}

/** Whether a PNG or JPEG is seen as its bytes alone say: nothing in it turns it or its colours. */
function isPlain(type: string, bytes: Uint8Array): boolean {
  if (bytes[0] !== begins.get(type)) return false
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  return !turning.some((word) => head.includes(word))
}

function dataAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(drawnAddress(String(reader.result))))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(picture)
  })
}
