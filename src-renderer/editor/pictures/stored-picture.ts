/**
 * A picture as it is stored. The text on A4 is some 17 cm wide: 1600 pixels are 240 to the inch there, which prints sharply,
 * and no picture in a text is printed larger. 600 kB keep a meeting with fifty pictures within what is sent by mail.
 */
const longestSide = 1600
const mostBytes = 600_000

/** How a photograph is written: what the eye does not see is left out. */
const quality = 0.85

/** The bytes where a JPEG says who took it, where and with what. */
const exif = [0x45, 0x78, 0x69, 0x66]

/**
 * The picture of a file as a data address, PNG or JPEG: as it came where it is small, otherwise scaled down. What a camera wrote
 * into it (place, time, owner) is left out. Null where the window cannot read it as a picture.
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

/** Whether the bytes are PNG, or JPEG without what a camera wrote. */
function isPlain(type: string, bytes: Uint8Array): boolean {
  if (type === 'image/png') return true
  const head = bytes.subarray(0, 65_536)
  return (
    type === 'image/jpeg' && !head.some((_, at) => exif.every((sign, index) => head[at + index] === sign))
  )
}

function dataAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(picture)
  })
}
