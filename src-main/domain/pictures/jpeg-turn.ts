const exif = 'Exif\0\0'
const orientation = 0x0112

/** A segment of Exif that says nothing but how the picture is turned, from what a camera wrote; none where it lies as it is drawn. */
export function turnOnly(body: string): string {
  const turn = body.startsWith(exif) ? turnOf(body.slice(exif.length)) : 1
  if (!(turn >= 2 && turn <= 8)) return ''
  const one = `\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(turn)}\0\0`
  const written = `${exif}MM\0\x2a\0\0\0\x08\0\x01${one}\0\0\0\0`
  return `\xff\xe1\0${String.fromCharCode(written.length + 2)}${written}`
}

/** How the picture is turned, 1-8, as the first directory of a TIFF says it; 1 where it does not. */
function turnOf(tiff: string): number {
  const little = tiff.startsWith('II')
  const read = (at: number, count: number): number => {
    const found = [...tiff.slice(at, at + count)].map((sign) => sign.charCodeAt(0))
    return (little ? found.toReversed() : found).reduce((value, byte) => value * 256 + byte, 0)
  }
  const directory = read(4, 4)
  const entries = read(directory, 2)
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + 12 * index
    if (at + 12 > tiff.length) return 1
    if (read(at, 2) === orientation) return read(at + 8, 2)
  }
  return 1
}
