const dataAddress = /^data:image\/(png|jpeg);base64,(.+)$/s
/** How the two kinds begin, and what stands at their end. */
const kinds = {
  png: { begin: '\x89PNG\r\n\x1a\n', end: 'IEND' },
  jpeg: { begin: '\xff\xd8\xff', end: '\xff\xd9' },
} as const

/** Whether an address holds a PNG or JPEG from its first byte to its last; of a damaged one only the description would be printed. */
export function isWholePicture(address: string): boolean {
  const [, kind, data = ''] = dataAddress.exec(address) ?? []
  if (kind !== 'png' && kind !== 'jpeg') return false
  const bytes = bytesOf(data)
  return bytes.startsWith(kinds[kind].begin) && bytes.includes(kinds[kind].end)
}

/** The bytes as signs of one byte each; none where it is no base64. */
function bytesOf(data: string): string {
  try {
    return atob(data)
  } catch {
    return ''
  }
}
